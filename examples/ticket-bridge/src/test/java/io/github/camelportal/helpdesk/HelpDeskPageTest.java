package io.github.camelportal.helpdesk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import io.github.camelportal.PortalConfiguration;
import io.github.camelportal.simulator.PortalSimulator;
import io.github.camelportal.simulator.browser.ChromiumExtension;
import io.github.camelportal.simulator.browser.ChromiumTab;
import io.github.camelportal.simulator.install.AttachmentPolicy;

import static org.assertj.core.api.Assertions.assertThat;

/** The page with both sides, in Chromium. */
class HelpDeskPageTest {

    @RegisterExtension
    static final ChromiumExtension CHROMIUM = new ChromiumExtension();

    private static final Path PICTURES = Path.of("target", "pictures");

    @TempDir
    private Path folder;

    @Test
    void bringsTextsToOtherSideWhenPeopleWrite() throws Exception {
        try (PortalSimulator portal = PortalSimulator.builder()
                        .attachments(AttachmentPolicy.BOTH)
                        .start();
                EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                        .setPGStartupWait(Duration.ofMinutes(1))
                        .start()) {
            portal.tickets().forEach(ticket -> portal.staff().deleteTicket(ticket.number()));
            HelpDeskDatabase database = new HelpDeskDatabase(postgres.getJdbcUrl("postgres", "postgres"));
            database.createTables();
            HelpDesk desk = new HelpDesk(database);
            PortalConfiguration settings = new PortalConfiguration();
            settings.setBaseUrl(portal.baseUrl());
            settings.setUsername(portal.username());
            settings.setPassword(portal.password());
            try (Bridge bridge = new Bridge(settings, database, folder);
                    HelpDeskPage page = HelpDeskPage.start(0, desk, portal)) {
                bridge.start();
                use(page, desk, portal);
                CHROMIUM.closeTab();
            }
        }
    }

    private static void use(HelpDeskPage page, HelpDesk desk, PortalSimulator portal) throws Exception {
        ChromiumTab tab = CHROMIUM.tab();
        tab.navigate(page.url());
        tab.type("[name=subject]", "Backup fails");
        tab.type("[name=text]", "The backup of web1 failed last night.");
        tab.click("#open button");
        tab.waitForText("#portal", "Backup fails");
        tab.waitForText("#desk", "ticket ");
        String number = portal.tickets().get(0).number();

        portal.staff().reply(number, "Which error does it report?");
        tab.waitForText("#desk", "Which error does it report?");
        desk.write(1, "Here is its log.", "backup.log", new byte[] {'n', 'o', ' ', 's', 'p', 'a', 'c', 'e'});
        tab.waitForText("#portal", "Files: backup.log");
        portal.staff().reply(number, "The disk was full. Please try again.", "df.txt", "text/plain", new byte[] {'9'});
        tab.waitForText("#desk", "Files: df.txt");
        tab.type("#case-1 input", "It works. Thank you.");
        tab.click("#case-1 .row button:first-of-type");
        tab.waitForText("#portal", "It works. Thank you.");
        tab.click("#case-1 .row button:last-of-type");
        tab.waitForText("#portal", "Closed");
        tab.waitForText("#desk", "closed");

        Files.createDirectories(PICTURES);
        Files.write(PICTURES.resolve("page.png"), tab.picture());
        assertThat(desk.messages()).hasSize(4);
        assertThat(portal.tickets().get(0).replies()).hasSize(4);
    }
}
