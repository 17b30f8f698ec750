package io.github.camelportal.helpdesk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import io.github.camelportal.PortalConfiguration;
import io.github.camelportal.simulator.PortalSimulator;
import io.github.camelportal.simulator.install.AttachmentPolicy;

/** Shows the bridge: a help desk in PostgreSQL, a simulated portal, the bridge between them, and a page with both sides. */
public final class HelpDeskMain {

    private static final int PORT = 8090;

    private HelpDeskMain() {}

    /**
     * Starts everything, until the process ends.
     *
     * @param args port of the page, by default 8090
     */
    public static void main(String[] args) throws Exception {
        int port = args.length > 0 ? Integer.parseInt(args[0]) : PORT;
        Path journal = Files.createTempDirectory("ticket-bridge");
        PortalSimulator portal =
                PortalSimulator.builder().attachments(AttachmentPolicy.BOTH).start();
        EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                .setPGStartupWait(Duration.ofMinutes(1))
                .start();
        HelpDeskDatabase database = new HelpDeskDatabase(postgres.getJdbcUrl("postgres", "postgres"));
        database.createTables();
        PortalConfiguration settings = new PortalConfiguration();
        settings.setBaseUrl(portal.baseUrl());
        settings.setUsername(portal.username());
        settings.setPassword(portal.password());
        new Bridge(settings, database, journal).start();
        HelpDeskPage page = HelpDeskPage.start(port, new HelpDesk(database), portal);
        System.out.println("Help desk and portal side by side: " + page.url());
        Thread.currentThread().join();
    }
}
