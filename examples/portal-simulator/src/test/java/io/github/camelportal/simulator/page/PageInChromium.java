package io.github.camelportal.simulator.page;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import io.github.camelportal.simulator.PortalSimulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** A simulator with its page in a tab of Chromium. Without Chromium on this machine the tests are skipped. */
abstract class PageInChromium {

    @TempDir
    static Path profile;

    private static Chromium chromium;

    PortalSimulator simulator;
    ChromiumTab tab;

    @BeforeAll
    static void startChromium() throws IOException {
        assumeTrue(Chromium.program().isPresent(), "Chromium is not installed");
        chromium = Chromium.start(Chromium.program().get(), profile);
    }

    @AfterAll
    static void closeChromium() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @BeforeEach
    final void start() throws IOException, InterruptedException {
        simulator = PortalSimulator.start();
        tab = chromium.open();
        tab.resize(1280, 900);
    }

    @AfterEach
    final void close() {
        assertThat(tab.complaints()).isEmpty();
        tab.close();
        simulator.close();
    }

    final void open() {
        tab.navigate(simulator.pageUrl());
        tab.waitForText("#connection", "Live");
    }
}
