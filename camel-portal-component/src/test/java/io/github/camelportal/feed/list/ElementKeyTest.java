package io.github.camelportal.feed.list;

import java.io.File;
import java.nio.file.Path;

import org.apache.camel.support.processor.state.FileStateRepository;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.camelportal.support.CapturedLog;
import io.github.camelportal.support.InvoiceListServer;
import io.github.camelportal.support.PolledRoute;

import static io.github.camelportal.support.InvoiceListServer.invoice;
import static org.assertj.core.api.Assertions.assertThat;

/** Elements are told apart by their keys, whatever those look like; one that cannot be holds up no other. */
class ElementKeyTest {

    private static final String LIST = "portal:invoices/list?removed=true&startFrom=now";

    @TempDir
    private Path folder;

    private final InvoiceListServer portal = new InvoiceListServer();
    private PolledRoute route;

    @AfterEach
    void stop() {
        route.close();
        portal.close();
    }

    /** With the states in a file, which has the strictest rules. */
    private void restart() {
        if (route != null) {
            route.close();
        }
        route = PolledRoute.of(
                portal, LIST, FileStateRepository.fileStateRepository(new File(folder.toFile(), "feeds")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a/b",
                "a=b",
                "=",
                "/",
                "a%2fb",
                "a+b",
                "a b",
                "!begun",
                "begun",
                "%20begun",
                "Ümläut",
                "日本語",
                "😀",
                "..",
                "nullable",
                "0x7",
                "/service/1/Reboot?x=y&z",
                "a~b"
            })
    void anyTextCanBeAKey(String key) {
        begin();
        portal.lists(invoice(key, ""));
        assertThat(route.poll()).containsExactly(key + " new");

        restart();
        assertThat(route.poll()).isEmpty();
        portal.lists(invoice(key, "'status':'Paid'"));
        assertThat(route.poll()).containsExactly(key + " changed");

        portal.lists();
        assertThat(route.poll()).isEmpty();
        assertThat(route.poll()).containsExactly(key + " removed");
        assertThat(route.poll()).isEmpty();
        assertThat(route.problems()).isEmpty();
    }

    @Test
    void readsNoKeyWhenPortalWritesNothing() {
        begin();
        portal.lists(
                "null", "undefined", "N/A", "none", "false", "0", "-1", "NaN", "{\"id\":0}", "{\"id\":false}", "2");

        assertThat(route.poll()).containsExactly("2 new");
    }

    private void begin() {
        restart();
        portal.lists();
        assertThat(route.poll()).isEmpty();
    }

    @Test
    void lineBreaksAndQuotesCanBeInAKey() {
        begin();
        portal.lists("{\"id\":\"a\\nb\\u0000\\\"c\\\"\"}");
        assertThat(route.poll()).containsExactly("a\nb\u0000\"c\" new");

        restart();
        assertThat(route.poll()).isEmpty();
    }

    @Test
    void distinguishesKeysWhenOnlyCaseDiffers() {
        begin();
        portal.lists("Abc", "abc", "ABC", "%41bc");

        assertThat(route.poll()).containsExactly("Abc new", "abc new", "ABC new", "%41bc new");
        restart();
        assertThat(route.poll()).isEmpty();
    }

    @Test
    void blanksAroundAKeyDoNot() {
        begin();
        portal.lists(" 7", "8 ");
        assertThat(route.poll()).containsExactly("7 new", "8 new");

        portal.lists("{\"id\":7}", "8");
        assertThat(route.poll()).doesNotContain("7 new", "8 new", "7 removed", "8 removed");
    }

    @Test
    void ofElementsWithOneKeyTheFirstCounts() {
        begin();
        CapturedLog log = CapturedLog.begin();
        try {
            portal.lists(invoice("1", "'status':'A'"), invoice("1", "'status':'B'"), "2");
            assertThat(route.poll()).containsExactly("1 new", "2 new");
        } finally {
            log.end();
        }
        assertThat(log.text())
                .contains("Skipping 1 elements of portal:invoices/list with the id of an earlier element");
        assertThat(route.poll()).isEmpty();

        portal.lists(invoice("1", "'status':'A'"), invoice("1", "'status':'C'"), "2");
        assertThat(route.poll()).isEmpty();
    }

    @Test
    void elementsWithoutAKeyAreLeftOutAndReported() {
        begin();
        CapturedLog log = CapturedLog.begin();
        try {
            portal.lists(
                    "{\"status\":\"A\"}", "{\"id\":null}", "{\"id\":\"\"}", "{\"id\":[1]}", invoice("  ", ""), "2");
            assertThat(route.poll()).containsExactly("2 new");
        } finally {
            log.end();
        }

        assertThat(log.text()).contains("Skipping 5 elements of portal:invoices/list without a usable id");
        assertThat(route.problems()).isEmpty();
    }

    @Test
    void skipsElementWhenKeyIsTooLong() {
        begin();
        portal.lists("x".repeat(200), "y".repeat(201), "z".repeat(10_000), "2");

        assertThat(route.poll()).containsExactly("x".repeat(200) + " new", "2 new");
        restart();
        assertThat(route.poll()).isEmpty();
    }

    @Test
    void keysOfAListThatIsAnObjectAreTheElements() {
        begin();
        portal.answers(200, "{\"invoices\":{\"7\":{\"status\":\"A\"},\"8\":{\"status\":\"B\"}}}");
        assertThat(route.poll()).containsExactly("7 new", "8 new");

        portal.lists(invoice("7", "'status':'A'"), invoice("8", "'status':'B'"));
        assertThat(route.poll()).isEmpty();
    }

    @Test
    void reportsElementWhenItHasMappingError() {
        begin();
        portal.lists("1", invoice("2", "'date':'someday'"), "3");
        assertThat(route.poll()).containsExactly("1 new", "3 new");
        assertThat(route.problems()).singleElement().asString().contains("date");
        assertThat(route.poll()).isEmpty();
        assertThat(route.problems()).hasSize(2);

        portal.lists("1", invoice("2", "'date':'2024-02-29'"), "3");
        assertThat(route.poll()).containsExactly("2 new");
        assertThat(route.poll()).isEmpty();
        assertThat(route.problems()).hasSize(2);
    }

    @Test
    void keepsStateWhenElementGetsMappingError() {
        begin();
        portal.lists(invoice("2", "'date':'2024-02-29'"));
        assertThat(route.poll()).containsExactly("2 new");
        portal.lists(invoice("2", "'date':'someday'"));
        assertThat(route.poll()).isEmpty();

        portal.lists(invoice("2", "'date':'2024-02-29'"));
        assertThat(route.poll()).isEmpty();
        portal.lists();
        assertThat(route.poll()).isEmpty();
        assertThat(route.poll()).containsExactly("2 removed");
    }
}
