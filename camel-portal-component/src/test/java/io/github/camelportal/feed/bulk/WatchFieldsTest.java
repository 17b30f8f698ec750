package io.github.camelportal.feed.bulk;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.camelportal.model.Invoice;
import io.github.camelportal.support.InvoiceListServer;
import io.github.camelportal.support.PolledRoute;

import static io.github.camelportal.support.InvoiceListServer.invoice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** With {@code watchFields}, a feed reports the changes of some fields only. */
class WatchFieldsTest {

    private static final String LIST = "portal:invoices/list?watchFields=";

    private final InvoiceListServer portal = new InvoiceListServer();
    private PolledRoute route;

    @AfterEach
    void stop() {
        if (route != null) {
            route.close();
        }
        portal.close();
    }

    private void consume(String uri) {
        route = PolledRoute.of(portal, uri);
    }

    @ParameterizedTest
    @ValueSource(strings = {"date_paid,status", "datePaid, status", " status ,date_paid,"})
    void reportsChangeOfWatchedFieldsOnly(String fields) {
        consume(LIST + "RAW(" + fields + ")");
        portal.lists(invoice("1", "'status':'Unpaid','date_paid':'2026-01-02','total':'1.00'"));
        assertThat(route.poll()).containsExactly("1 new");

        portal.lists(invoice("1", "'status':'Unpaid','date_paid':'2026-01-02','total':'2.00','extra':'x'"));
        assertThat(route.poll()).isEmpty();
        portal.lists(invoice("1", "'status':'Unpaid','date_paid':'2026-01-03','total':'2.00'"));
        assertThat(route.poll()).containsExactly("1 changed");
        portal.lists(invoice("1", "'status':'Paid','date_paid':'2026-01-03','total':'3.00'"));
        assertThat(route.poll()).containsExactly("1 changed");
        assertThat(route.exchanges().get(2).getMessage().getBody(Invoice.class).total())
                .isEqualByComparingTo("3.00");
    }

    @Test
    void reportsNewElementsWhenNoElementHasField() {
        consume(LIST + "nothing");
        portal.lists("1");
        assertThat(route.poll()).containsExactly("1 new");

        portal.lists(invoice("1", "'status':'Paid'"), "2");
        assertThat(route.poll()).containsExactly("2 new");
    }

    @Test
    void watchesFieldsOfTopLevelOnly() {
        consume(LIST + "client");
        portal.lists(invoice("1", "'client':{'id':'1','name':'a'}"));
        route.poll();

        portal.lists(invoice("1", "'client':{'id':'1','name':'b'}"));
        assertThat(route.poll()).containsExactly("1 changed");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "portal:invoices/list?watchFields=status&ignoreFields=total | ignoreFields and watchFields exclude each other",
                "portal:notifications/new?watchFields=status | watchFields is for feeds that detect changes"
            })
    void failsAtStartWhenOptionIsInvalid(String uri, String message) {
        assertThatThrownBy(() -> consume(uri)).hasStackTraceContaining(message);
    }
}
