package io.github.camelportal.simulator.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.github.camelportal.simulator.support.SimulatorClient;
import io.github.camelportal.simulator.tickets.SimulatedTicketReply;

import static org.assertj.core.api.Assertions.assertThat;

/** The page as a person uses it. */
class PageInChromiumTest extends PageInChromium {

    private static final String HOSTILE = "<img src=x onerror=\"document.title='hacked'\"><script>alert(1)</script>";

    @Test
    void repliesToTicketByButton() {
        String number = simulator.staff().openTicket(1, "Slow", "Very slow");
        open();
        tab.waitForText("#ticket-" + number, "Slow");
        tab.waitForText("#ticket-" + number, "Very slow");

        tab.click("#ticket-" + number + "-reply");
        tab.type("#reply-body", "We are looking into it");
        tab.click("#reply-dialog [type=submit]");

        tab.waitForText("#ticket-" + number + " .staff", "We are looking into it");
        tab.waitForText("#ticket-" + number, "Answered");
        tab.waitForText("#message", "Sent the reply to ticket " + number);
        tab.waitForText("[data-list=notifications]", "Ticket #" + number + " has a new reply");
        assertThat(simulator.replies())
                .extracting(SimulatedTicketReply::body)
                .containsExactly("We are looking into it");
    }

    @Test
    void sendsFileThatOthersCanDownload(@TempDir Path folder) throws IOException {
        String number = simulator.staff().openTicket(1, "Slow", "Very slow");
        Path file = Files.writeString(folder.resolve("trace é.txt"), "hop 1\n".repeat(20_000));
        open();

        tab.click("#ticket-" + number + "-reply");
        tab.type("#reply-body", "See the trace");
        tab.attach("#reply-file", file.toString());
        tab.click("#reply-dialog [type=submit]");

        tab.waitForText("#ticket-" + number + " .files", "trace é.txt (text/plain, 117.2 KiB)");
        String address = tab.evaluate("document.querySelector('.files a').href").asText();
        assertThat(SimulatorClient.at(address).response("GET", "", null, null).body())
                .isEqualTo(Files.readString(file));
    }

    @Test
    void paysInvoiceByButton() {
        open();
        tab.waitForText("#invoice-308974", "Unpaid");

        tab.click("#invoice-308974-pay");

        tab.waitFor("document.querySelector('#invoice-308974 .badge').innerText === 'Paid'");
        tab.waitFor("!document.querySelector('#invoice-308974-pay')");
        tab.waitForText("#message", "Paid invoice 308974");
        assertThat(tab.evaluate("document.activeElement.id").asText()).isEqualTo("invoices");
        assertThat(simulator.invoice("308974").orElseThrow().status()).isEqualTo("Paid");
    }

    @Test
    void raisesNotificationByButton() {
        open();
        tab.waitForText("[data-more=notifications]", "No notifications");

        tab.click("#raise");
        tab.type("#raise-subject", "Maintenance");
        tab.type("#raise-body", "On Sunday");
        tab.click("#raise-dialog [type=submit]");

        tab.waitForText("[data-list=notifications]", "Maintenance");
        tab.waitForText("[data-list=notifications]", "On Sunday");
        assertThat(simulator.notifications()).hasSize(1);
    }

    @Test
    void displaysCallWithStatusWhenFaultIsInjected() {
        open();

        tab.click("#inject");
        tab.choose("#fault-type", "status");
        tab.type("#fault-status", "503");
        tab.type("#fault-times", "1");
        tab.click("#inject-dialog [type=submit]");
        tab.waitForText("[data-list=faults]", "503");
        SimulatorClient.basic(simulator).response("GET", "/balance", null, null);

        tab.waitForText("[data-list=calls] tr", "GET /balance");
        tab.waitForText("[data-list=calls] tr", "503");
        tab.waitForText("[data-more=faults]", "No faults");
        SimulatorClient.basic(simulator).get("/balance");
        tab.waitForText("[data-list=calls] tr:first-child", "200");
    }

    @Test
    void injectsFaultsOfEveryType() {
        open();
        int types = tab.evaluate("document.querySelector('#fault-type').options.length")
                .asInt();

        for (int i = 0; i < types; i++) {
            tab.click("#inject");
            tab.waitFor("document.querySelector('#inject-dialog').open");
            tab.choose(
                    "#fault-type",
                    tab.evaluate("document.querySelector('#fault-type').options[" + i + "].value")
                            .asText());
            if (tab.evaluate("!document.querySelector('#fault-errors').disabled")
                    .asBoolean()) {
                tab.type("#fault-errors", "busy");
            }
            tab.type("#fault-path", "/tickets");
            tab.click("#inject-dialog [type=submit]");
            tab.waitFor("document.querySelectorAll('[data-list=faults] li').length === " + (i + 1));
        }

        assertThat(types).isEqualTo(16);
        assertThat(simulator.faults().active()).hasSize(types).doesNotHaveDuplicates();
    }

    @Test
    void clearsFaultsByButton() {
        SimulatorClient.control(simulator).post("/faults", "{\"type\":\"garbage\"}");
        open();
        tab.waitFor("document.querySelectorAll('[data-list=faults] li').length === 1");

        tab.click("#clear-faults");

        tab.waitForText("[data-more=faults]", "No faults");
        assertThat(simulator.faults().active()).isEmpty();
    }

    @Test
    void displaysMarkupAsTextWhenStrangersWroteIt() {
        String number = simulator.staff().openTicket(1, HOSTILE, HOSTILE);
        SimulatorClient.control(simulator)
                .post(
                        "/tickets/" + number + "/replies",
                        "{\"body\":\"<b>x</b>\",\"attachment\":{\"filename\":\"<i>a</i>.html\","
                                + "\"content_type\":\"text/html\",\"content\":\"aGVsbG8=\"}}");
        simulator.staff().raiseNotification(HOSTILE, HOSTILE, HOSTILE, HOSTILE);
        simulator.staff().domains().addRecord("47", "txt", "TXT", HOSTILE);
        SimulatorClient.anonymous(simulator).response("GET", "/%3Cimg%20src=x%3E", null, null);
        open();

        tab.waitFor("document.querySelector('#ticket-" + number + " h3').innerText.startsWith('<img src=x onerror=')");
        tab.waitForText("[data-list=notifications]", "<script>alert(1)</script>");
        tab.waitForText("#ticket-" + number + " .files", "<i>a</i>.html");
        tab.click("#ticket-" + number + "-reply");
        tab.waitForText("#reply-subject", "<img src=x");

        assertThat(tab.evaluate("document.querySelectorAll('img, b, i, main script').length")
                        .asInt())
                .isZero();
        assertThat(tab.evaluate("document.title").asText()).isEqualTo("Portal simulator");
    }

    @Test
    void displaysAllThatThePortalHolds() {
        open();

        tab.click("#domain-47 summary");
        tab.waitForText("#domain-47", "priority 10: mail.testname.com");
        tab.click("#zone-60 summary");
        tab.waitForText("#zone-60", "127.0.0.1");
        tab.waitForText("#machine-101 .badge", "running");
        tab.waitForText("#service-301", "examplename.com");
        tab.waitForText("#certificate-300", "Active");
        tab.waitForText("[data-count=invoices]", "4");
        tab.waitForText("#base-url", simulator.baseUrl());

        SimulatorClient.control(simulator).post("/machines/101/state", "{\"state\":\"error\"}");
        tab.waitForText("#machine-101 .badge", "error");
    }

    @Test
    void displaysReasonInDialogWhenSimulatorRefuses() {
        String number = simulator.staff().openTicket(1, "Slow", "Very slow");
        open();
        tab.waitForText("#ticket-" + number, "Slow");
        tab.click("#ticket-" + number + "-reply");
        simulator.staff().deleteTicket(number);
        tab.type("#reply-body", "Too late");

        tab.click("#reply-dialog [type=submit]");

        tab.waitForText("#reply-dialog .error", "There is no ticket " + number);
        assertThat(tab.evaluate("document.querySelector('#reply-body').value").asText())
                .isEqualTo("Too late");
        // Chromium itself complains about every response with an error.
        assertThat(tab.complaints()).hasSize(1).first().asString().contains("404");
        tab.complaints().clear();
    }
}
