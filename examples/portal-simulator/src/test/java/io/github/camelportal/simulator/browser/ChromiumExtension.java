package io.github.camelportal.simulator.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * Runs the tests of a class in Chromium, each in a tab of its own, and fails those about which the browser complains. Without
 * Chromium on this machine they are skipped. It is a static field with {@code @RegisterExtension}.
 */
public final class ChromiumExtension
        implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback {

    private Path profile;
    private Chromium chromium;
    private ChromiumTab tab;

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        assumeTrue(Chromium.program().isPresent(), "Chromium is not installed");
        profile = Files.createTempDirectory("chromium");
        chromium = Chromium.start(Chromium.program().get(), profile);
    }

    @Override
    public void beforeEach(ExtensionContext context) throws IOException, InterruptedException {
        tab = chromium.open();
        tab.resize(1280, 900);
    }

    /** Returns the tab of the current test. */
    public ChromiumTab tab() {
        return tab;
    }

    /** Closes the tab of the current test, before the server of its page ends. Fails if the browser complained. */
    public void closeTab() {
        List<String> complaints = List.copyOf(tab.complaints());
        tab.close();
        tab = null;
        assertEquals(List.of(), complaints);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        if (tab != null) {
            closeTab();
        }
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        if (chromium == null) {
            return;
        }
        chromium.close();
        try (Stream<Path> files = Files.walk(profile)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }
}
