package io.github.camelportal.cli;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.Properties;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.TimeUnit;

import org.apache.camel.builder.NotifyBuilder;
import org.apache.camel.main.KameletMain;
import org.apache.camel.main.download.DownloadListener;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.github.camelportal.simulator.PortalSimulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The files of the page about the Camel CLI, run by the engine that the CLI starts. */
class CamelCliTest {

    private static final Path FOLDER = Path.of("").toAbsolutePath();
    private static final Path PAGE = FOLDER.resolve("../../docs/camel-cli.md");
    private static final String COMPONENT = "io.github.camelportal:camel-portal-component:";

    /** Number of the first ticket in the simulated portal. */
    private static final String TICKET = "736633";

    /** The property of the CLI that names further libraries. */
    private static final String DEPENDENCIES = "camel.jbang.dependencies";

    private final PortalSimulator portal = PortalSimulator.start();
    private final Collection<String> demanded = new ConcurrentSkipListSet<>();
    private KameletMain main;

    @BeforeEach
    void createEngine() {
        main = new KameletMain("camel.jbang");
        // The reactor has the component on the class path. The engine reports what it would download.
        main.setDownload(false);
        main.setDownloadListener(new DemandedLibraries());
        main.addOverrideProperty("camel.component.portal.base-url", portal.baseUrl());
        main.addOverrideProperty("camel.component.portal.username", portal.username());
        main.addOverrideProperty("camel.component.portal.password", portal.password());
    }

    @AfterEach
    void stop() {
        main.stop();
        portal.close();
    }

    @Test
    void opensTicketAndPrintsReplyWhenDocumentedFilesRun() throws Exception {
        settings().forEach((name, value) -> main.addInitialProperty((String) name, (String) value));
        start("tickets.camel.yaml");

        await().atMost(Duration.ofSeconds(30)).until(() -> count("POST", "/tickets") == 1);
        assertThat(demanded).anyMatch(library -> library.startsWith(COMPONENT));
        NotifyBuilder printed = new NotifyBuilder(main.getCamelContext())
                .fromRoute("print-replies")
                .whenCompleted(1)
                .create();
        portal.staff().reply(TICKET, "The disk is empty again.");
        assertThat(printed.matches(30, TimeUnit.SECONDS)).isTrue();
    }

    /** The component is not in the catalog of the CLI, so that a route does not lead to its library. */
    @Test
    void demandsNoLibraryOfComponentWhenLineIsMissing() throws Exception {
        Path route = Files.writeString(
                Path.of("target", "plain.camel.yaml"),
                "- from:\n    uri: timer:once?repeatCount=1\n    steps:\n      - to: portal:tickets/list\n");
        start(route.toString());

        await().atMost(Duration.ofSeconds(30)).until(() -> count("GET", "/tickets") > 0);
        assertThat(demanded).noneMatch(library -> library.startsWith(COMPONENT));
    }

    @Test
    void pageHasFilesAndCommands() throws IOException {
        String page = Files.readString(PAGE);

        assertThat(page)
                .contains(Files.readString(FOLDER.resolve("application.properties"))
                        .strip())
                .contains(Files.readString(FOLDER.resolve("tickets.camel.yaml")).strip())
                .contains("camel run application.properties tickets.camel.yaml")
                .contains("--dep=mvn:" + COMPONENT + version());
        assertThat(settings().getProperty(DEPENDENCIES)).isEqualTo("mvn:" + COMPONENT + version());
    }

    private static String version() throws IOException {
        return Files.readString(FOLDER.resolve("pom.xml")).replaceAll("(?s).*?<version>(.*?)</version>.*", "$1");
    }

    private static Properties settings() throws IOException {
        Properties settings = new Properties();
        try (Reader file = Files.newBufferedReader(FOLDER.resolve("application.properties"), StandardCharsets.UTF_8)) {
            settings.load(file);
        }
        return settings;
    }

    private void start(String route) {
        main.addInitialProperty("camel.main.routesIncludePattern", "file:" + route);
        main.start();
    }

    private long count(String method, String path) {
        return portal.requests().stream()
                .filter(request -> request.matches(method, path))
                .count();
    }

    /** Records the libraries that the engine asks for. */
    private final class DemandedLibraries implements DownloadListener {

        @Override
        public void onDownloadDependency(String groupId, String artifactId, String version) {
            demanded.add(groupId + ":" + artifactId + ":" + version);
        }

        @Override
        public void onAlreadyDownloadedDependency(String groupId, String artifactId, String version) {
            onDownloadDependency(groupId, artifactId, version);
        }
    }
}
