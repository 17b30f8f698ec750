package io.github.camelportal.ticketdesk;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.github.camelportal.simulator.browser.ChromiumExtension;
import io.github.camelportal.simulator.browser.ChromiumTab;

import static org.assertj.core.api.Assertions.assertThat;

/** The page as a person uses it, in Chromium. */
@QuarkusTest
class TicketDeskPageTest {

    @RegisterExtension
    static final ChromiumExtension CHROMIUM = new ChromiumExtension();

    private static final Path PICTURES = Path.of("target", "pictures");

    @ConfigProperty(name = "portal.simulator.control-url")
    String portal;

    @TestHTTPResource("/")
    URL page;

    @AfterEach
    void repairPortal() {
        control().repair();
    }

    @Test
    void opensOneTicketWhenButtonIsClickedTwice() {
        control().tell("/faults", Map.of("type", "latency", "millis", 500, "method", "POST", "path", "/tickets"));
        ChromiumTab tab = open();
        fill(tab, "Clicked twice", "Please look at web1.");

        tab.click("#open");
        tab.click("#open");
        tab.press("Enter");

        tab.waitForText("#outcome", "is open.");
        tab.waitForText("#tickets", "Clicked twice");
        assertThat(control().tickets("Clicked twice")).isEqualTo(1);
        assertThat(tab.evaluate("document.querySelector('#subject').value").asText())
                .isEmpty();
    }

    @Test
    void marksFieldsWhenTheyAreBlank() {
        ChromiumTab tab = open();
        fill(tab, "   ", "Please look at web1.");

        tab.click("#open");

        tab.waitForText("#subject-error", "Enter a subject.");
        assertThat(tab.evaluate("document.activeElement.id").asText()).isEqualTo("subject");
        assertThat(attribute(tab, "#subject", "aria-invalid")).isEqualTo("true");
        assertThat(attribute(tab, "#text", "aria-invalid")).isEqualTo("false");
        tab.type("#subject", "Disk");
        assertThat(tab.evaluate("document.querySelector('#subject-error').hidden")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void keepsTextAndOpensOneTicketWhenDeskIsDown() {
        ChromiumTab tab = open();
        fill(tab, "Desk was down", "Please look at web1.");
        tab.setOffline(true);
        // The sentence moves the button, so that a click before it may miss.
        tab.waitForText("#trouble", "The ticket desk does not respond.");

        tab.click("#open");
        tab.waitForText("#outcome", "The ticket desk does not respond. Your text is still here");
        tab.setOffline(false);
        tab.waitFor("document.querySelector('#trouble').hidden");
        tab.click("#open");

        tab.waitForText("#outcome", "is open.");
        assertThat(control().tickets("Desk was down")).isEqualTo(1);
        // Chromium itself complains about every request without a response.
        assertThat(tab.complaints()).isNotEmpty().allMatch(it -> it.contains("ERR_INTERNET_DISCONNECTED"));
        tab.complaints().clear();
    }

    @Test
    void displaysReasonWhenPortalIsDown() {
        ChromiumTab tab = open();
        control().tell("/faults", Map.of("type", "status", "status", 503, "method", "GET"));
        control()
                .tell(
                        "/faults",
                        Map.of(
                                "type",
                                "error",
                                "errors",
                                List.of("maintenance"),
                                "method",
                                "POST",
                                "path",
                                "/tickets"));
        tab.waitForText("#trouble", "The portal does not respond.");
        fill(tab, "In vain", "Please look at web1.");

        tab.click("#open");

        tab.waitForText("#outcome", "The portal opened no ticket.");
        tab.waitForText("#outcome", "maintenance");
        assertThat(tab.evaluate("document.querySelector('#subject').value").asText())
                .isEqualTo("In vain");
        assertThat(tab.complaints()).hasSize(1).first().asString().contains("502");
        tab.complaints().clear();
    }

    @Test
    void fitsPhoneWhenSubjectIsLong() throws IOException {
        ChromiumTab tab = open();
        tab.resize(320, 740);
        String subject = "LongWord".repeat(24);
        fill(tab, subject, "Please look at web1.");
        tab.click("#open");
        tab.waitForText("#outcome", "is open.");
        tab.waitForText("#tickets h3", subject);
        picture(tab, "phone.png");

        assertThat(tab.evaluate("document.documentElement.scrollWidth").asInt()).isLessThanOrEqualTo(320);
        assertThat(namesOfControls(tab)).contains("Subject", "What is wrong?", "Open a ticket");
    }

    @Test
    void displaysReplyWhenStaffWroteIt() throws IOException {
        ChromiumTab tab = open();
        tab.resize(800, 700);
        fill(tab, "Backup fails", "Please look at web1.");
        tab.click("#open");
        tab.waitForText("#outcome", "is open.");
        String number = tab.evaluate("document.querySelector('#outcome').textContent.match(/Ticket (\\d+)/)[1]")
                .asText();

        control().tell("/tickets/" + number + "/replies", Map.of("body", "The disk was full.\nIt runs again."));

        tab.waitForText("#tickets article:first-child blockquote", "The disk was full.");
        picture(tab, "page.png");
    }

    private ChromiumTab open() {
        ChromiumTab tab = CHROMIUM.tab();
        tab.navigate(page.toString());
        tab.waitFor("!document.querySelector('#none').textContent.startsWith('Loading')"
                + " || document.querySelector('#none').hidden");
        return tab;
    }

    private static void fill(ChromiumTab tab, String subject, String text) {
        tab.type("#subject", subject);
        tab.type("#text", text);
    }

    private static String attribute(ChromiumTab tab, String selector, String name) {
        return tab.evaluate("document.querySelector('" + selector + "').getAttribute('" + name + "')")
                .asText();
    }

    private static List<String> namesOfControls(ChromiumTab tab) {
        List<String> names = new ArrayList<>();
        for (JsonNode node : tab.accessibilityTree()) {
            if (List.of("textbox", "button").contains(node.at("/role/value").asText())) {
                names.add(node.at("/name/value").asText());
            }
        }
        return names;
    }

    private static void picture(ChromiumTab tab, String name) throws IOException {
        Files.createDirectories(PICTURES);
        tab.evaluate("scrollTo(0, 0)");
        Files.write(PICTURES.resolve(name), tab.picture());
    }

    private PortalControl control() {
        return new PortalControl(portal);
    }
}
