package io.github.camelportal.simulator.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.camelportal.simulator.support.SimulatorClient;

import static org.assertj.core.api.Assertions.assertThat;

/** The page without a mouse, on a phone, and for people who do not see it. */
class PageAccessibilityTest extends PageInChromium {

    private static final Set<String> CONTROLS =
            Set.of("button", "textbox", "combobox", "spinbutton", "link", "DisclosureTriangle");

    @Test
    void keepsOpenPartsAndFocusWhenContentsChange() {
        String number = simulator.staff().openTicket(1, "Slow", "Very slow");
        open();
        tab.waitForText("#ticket-" + number, "Very slow");
        tab.click("#ticket-" + number + "-summary");
        tab.evaluate("document.querySelector('#ticket-" + number + "-reply').focus()");

        String other = simulator.staff().openTicket(1, "Newer", "Another");
        simulator.staff().reply(number, "Done");

        tab.waitForText("#ticket-" + number, "2 messages");
        tab.waitForText("#ticket-" + other, "Newer");
        tab.waitForText("#message", "New ticket " + other + ": Newer.");
        assertThat(tab.evaluate("document.activeElement.id").asText()).isEqualTo("ticket-" + number + "-reply");
        assertThat(tab.evaluate("document.querySelector('#ticket-" + number + "-messages').open")
                        .asBoolean(true))
                .isFalse();
    }

    @Test
    void returnsFocusWhenTicketChangesBehindDialog() {
        String number = simulator.staff().openTicket(1, "Slow", "Very slow");
        open();
        tab.waitForText("#ticket-" + number, "Slow");
        tab.evaluate("document.querySelector('#ticket-" + number + "-reply').focus()");
        tab.press("Enter");
        tab.waitFor("document.querySelector('#reply-dialog').open");
        simulator.staff().setTicketStatus(number, "In-Progress");
        tab.waitFor("document.querySelector('#ticket-" + number + " .badge').textContent === 'In-Progress'");

        tab.press("Escape");

        tab.waitFor("document.activeElement.id === 'ticket-" + number + "-reply'");
    }

    @Test
    void stopsUpdatesWhilePaused() {
        open();
        tab.click("#pause");
        tab.waitForText("#connection", "Paused");

        simulator.staff().openTicket(1, "Unseen", "b");
        double after = tab.evaluate("performance.now()").asDouble() + 1_500;
        tab.waitFor("performance.now() > " + after);
        assertThat(tab.evaluate("document.body.innerText").asText()).doesNotContain("Unseen");

        tab.click("#pause");
        tab.waitForText("[data-list=tickets]", "Unseen");
    }

    @Test
    void worksByKeyboardAlone() {
        open();
        tab.press("Tab");
        assertThat(focusedText()).isEqualTo("Skip to the contents");
        tab.press("Enter");
        tab.waitFor("document.activeElement.id === 'main'");

        tab.evaluate("document.querySelector('#raise').focus()");
        tab.press("Enter");
        tab.waitFor("document.querySelector('#raise-dialog').open");
        assertThat(tab.evaluate("document.activeElement.id").asText()).isEqualTo("raise-subject");
        tab.press("Escape");

        tab.waitFor("!document.querySelector('#raise-dialog').open");
        assertThat(focusedText()).isEqualTo("Raise a notification");
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 360, 768, 1280})
    void fitsWidthWithoutHorizontalScrolling(int width) {
        String number = simulator.staff().openTicket(1, "long".repeat(60), "word".repeat(100));
        simulator.staff().domains().addRecord("47", "k._domainkey", "TXT", "v=DKIM1; p=" + "A".repeat(300));
        SimulatorClient.basic(simulator).get("/service/301/dns/60/" + "x".repeat(120));
        tab.resize(width, 800);
        open();
        tab.waitForText("#ticket-" + number, "long");
        tab.evaluate("document.querySelectorAll('details').forEach((details) => (details.open = true))");

        assertThat(tab.evaluate("document.documentElement.scrollWidth").asInt()).isLessThanOrEqualTo(width);
        for (String button : List.of("#ticket-" + number + "-reply", "#raise", "#inject")) {
            tab.click(button);
            tab.waitFor("document.querySelector('dialog[open]')");
            assertThat(tab.evaluate("document.querySelector('dialog[open]').scrollWidth"
                                    + " <= document.querySelector('dialog[open]').clientWidth")
                            .asBoolean())
                    .isTrue();
            tab.press("Escape");
            tab.waitFor("!document.querySelector('dialog[open]')");
        }
    }

    @Test
    void namesEveryControlForScreenReaders() {
        simulator.staff().openTicket(1, "Slow", "Very slow");
        open();
        List<String> controls = new ArrayList<>(namesOfControls());
        for (String button : List.of("[id$=-reply]", "#raise", "#inject")) {
            tab.click(button);
            tab.waitFor("document.querySelector('dialog[open]')");
            controls.addAll(namesOfControls());
            tab.press("Escape");
            tab.waitFor("!document.querySelector('dialog[open]')");
        }

        assertThat(controls).hasSizeGreaterThan(30).noneMatch(String::isBlank);
        assertThat(tab.evaluate("document.querySelectorAll('main').length").asInt())
                .isEqualTo(1);
        assertThat(tab.evaluate("document.querySelectorAll('h1').length").asInt())
                .isEqualTo(1);
        assertThat(tab.evaluate(
                                "[...document.querySelectorAll('main section')]"
                                        + ".every((section) => document.getElementById(section.getAttribute('aria-labelledby')))")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void followsColoursOfSystem() {
        tab.colours("light");
        open();
        String light = background();

        tab.colours("dark");

        assertThat(light).isEqualTo("rgb(243, 245, 248)");
        assertThat(background()).isEqualTo("rgb(16, 21, 28)");
    }

    private String background() {
        return tab.evaluate("getComputedStyle(document.body).backgroundColor").asText();
    }

    private String focusedText() {
        return tab.evaluate("document.activeElement.innerText").asText();
    }

    private List<String> namesOfControls() {
        List<String> names = new ArrayList<>();
        for (JsonNode node : tab.accessibilityTree()) {
            if (!node.path("ignored").asBoolean()
                    && CONTROLS.contains(node.at("/role/value").asText())) {
                names.add(node.at("/name/value").asText());
            }
        }
        return names;
    }
}
