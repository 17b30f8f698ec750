package io.github.camelportal.quarkus.deployment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.QuarkusDevModeTest;
import org.acme.FirstTicket;
import org.apache.camel.builder.RouteBuilder;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.github.camelportal.simulator.browser.ChromiumExtension;
import io.github.camelportal.simulator.browser.ChromiumTab;

import static org.assertj.core.api.Assertions.assertThat;

/** The pages of the Dev UI as a person sees them, in Chromium. */
@Tag("exhaustive")
class PortalDevUIPageTest {

    private static final int PORT = HotReloadTest.freePort();
    private static final String LONG_NAME = "replies-of-the-staff-to-all-tickets-of-the-customers-of-the-second-brand";

    @RegisterExtension
    static final QuarkusDevModeTest APPLICATION = new QuarkusDevModeTest()
            .withApplicationRoot(archive -> archive.addClasses(NamedFeedRouteBuilder.class, FirstTicket.class)
                    .addAsResource(new StringAsset("""
                                    quarkus.http.port = %1$d
                                    quarkus.http.test-port = %1$d
                                    quarkus.camel.portal.devservices.seed-data.tickets = 2
                                    """.formatted(PORT)), "application.properties"));

    @RegisterExtension
    static final ChromiumExtension CHROMIUM = new ChromiumExtension().ignoreComplaints();

    private ChromiumTab tab;

    /** Two feeds that poll often, one with a long name. */
    public static class NamedFeedRouteBuilder extends RouteBuilder {
        @Override
        public void configure() {
            from("portal:notifications/new?delay=1s&initialDelay=0&ack=none").log("Notification");
            from("portal:tickets/replies?delay=1s&initialDelay=0&feedId=" + LONG_NAME)
                    .log("Reply");
        }
    }

    @BeforeEach
    void open() {
        tab = CHROMIUM.tab();
    }

    /** One test, because each starts the application anew. */
    @Test
    void cutsNothingAndDisplaysPollsOnRequestOnly() throws IOException {
        displaysLongNamesAndRequestsOfRoutesOnCard();
        displaysLongNamesAndRequestsOfRoutesOnActivityPage();
        displaysAllOfEachOperation();
    }

    private void displaysLongNamesAndRequestsOfRoutesOnCard() throws IOException {
        for (int width : new int[] {1280, 390}) {
            tab.resize(width, 900);
            openPage("extensions", "qwc-portal-card", "tickets/replies (" + LONG_NAME + ")");

            tab.waitFor("find('qwc-portal-card').shadowRoot.textContent.includes('tickets/create')");
            assertThat(text("qwc-portal-card")).doesNotContain("tickets/list");
            assertNothingIsCut("qwc-portal-card", ".line > *");
            picture("card-" + width + ".png");
        }
    }

    private void displaysLongNamesAndRequestsOfRoutesOnActivityPage() throws IOException {
        for (int width : new int[] {1280, 390}) {
            tab.resize(width, 900);
            openPage("camel-portal-quarkus/activity", "qwc-portal-activity", "tickets/replies (" + LONG_NAME + ")");

            tab.waitFor("requests().map((call) => call.operation).join() === 'tickets/create'");
            assertNothingIsCut("qwc-portal-activity", "vaadin-grid-cell-content");
            picture("activity-" + width + ".png");
        }

        tab.evaluate("find('qwc-portal-activity').shadowRoot.querySelector('vaadin-checkbox').click(); true");

        tab.waitFor("requests().length > 5");
    }

    private void displaysAllOfEachOperation() throws IOException {
        tab.resize(1280, 900);
        openPage("camel-portal-quarkus/operations", "qwc-portal-operations", "portal:");

        assertNothingIsCut("qwc-portal-operations", "vaadin-grid-cell-content");
        picture("operations.png");
    }

    /** Opens a page of the Dev UI, and waits for a text in an element of ours, wherever its shadow root is. */
    private void openPage(String path, String element, String text) {
        tab.navigate("http://localhost:" + PORT + "/q/dev-ui/" + path);
        tab.evaluate("""
                window.find = (name, root = document) => {
                    for (const node of root.querySelectorAll('*')) {
                        const found = node.localName === name ? node : node.shadowRoot && find(name, node.shadowRoot);
                        if (found) return found;
                    }
                    return null;
                };
                window.requests = () => find('qwc-portal-activity').shadowRoot.querySelectorAll('vaadin-grid')[2]?.items ?? [];
                true""");
        tab.waitFor("find('" + element + "')?.shadowRoot?.textContent.includes('" + text + "')");
    }

    private String text(String element) {
        return tab.evaluate("find('" + element + "').shadowRoot.textContent").asText();
    }

    /** Checks that no element is wider than the space it is displayed in. */
    private void assertNothingIsCut(String element, String parts) {
        JsonNode cut = tab.evaluate("""
                [...find('%s').shadowRoot.querySelectorAll('%s')]
                    .filter((part) => part.clientWidth > 0 && part.scrollWidth > part.clientWidth + 1)
                    .map((part) => part.textContent.trim())""".formatted(element, parts));
        assertThat(cut).isEmpty();
    }

    private void picture(String name) throws IOException {
        Path pictures = Files.createDirectories(Path.of("target", "pictures"));
        Files.write(pictures.resolve(name), tab.picture());
    }
}
