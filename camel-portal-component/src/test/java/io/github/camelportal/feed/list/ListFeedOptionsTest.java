package io.github.camelportal.feed.list;

import java.util.List;

import org.apache.camel.Exchange;
import org.apache.camel.support.DefaultExchange;
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
import static org.assertj.core.api.Assertions.tuple;

/** Which elements of a list become exchanges, and how they are put into them. */
class ListFeedOptionsTest {

    private static final String LIST = "portal:invoices/list";

    private final InvoiceListServer portal = new InvoiceListServer();
    private PolledRoute route;

    @AfterEach
    void stop() {
        if (route != null) {
            route.close();
        }
        portal.close();
    }

    @Test
    void changedIsTheDefault() {
        consume(LIST);
        portal.lists("1", "2");
        assertThat(route.poll()).containsExactly("1 new", "2 new");
        assertThat(route.poll()).isEmpty();

        portal.lists("1", invoice("2", "'status':'Paid'"), "3");
        assertThat(route.poll()).containsExactly("2 changed", "3 new");
        assertThat(route.exchanges().get(2).getMessage().getBody(Invoice.class).status())
                .isEqualTo("Paid");

        portal.lists("2", "3");
        assertThat(route.poll()).containsExactly("2 changed");
        assertThat(route.poll()).isEmpty();
    }

    @Test
    void skipsElementWhenEmitIsNewAndItWasSeen() {
        consume(LIST + "?emit=new");
        portal.lists("1", "2");
        assertThat(route.poll()).containsExactly("1 new", "2 new");

        portal.lists("1", invoice("2", "'status':'Paid'"), "3");
        assertThat(route.poll()).containsExactly("3 new");
        assertThat(route.poll()).isEmpty();
    }

    @Test
    void deliversEachElementWhenEmitIsAll() {
        consume(LIST + "?emit=all");
        portal.lists("1", "2");
        assertThat(route.poll()).containsExactly("1 new", "2 new");

        portal.lists("1", invoice("2", "'status':'Paid'"), "3");
        assertThat(route.poll()).containsExactly("1 unchanged", "2 changed", "3 new");
        assertThat(route.poll()).containsExactly("1 unchanged", "2 unchanged", "3 unchanged");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "emit=sometimes | emit=sometimes is none of changed, new, all",
                "emit=ALL | emit=ALL is none of changed, new, all",
                "maxMessagesPerPoll=-1 | maxMessagesPerPoll must not be below 0",
                "startFrom=yesterday | yesterday"
            })
    void failsAtStartWhenOptionIsInvalid(String option, String message) {
        assertThatThrownBy(() -> consume(LIST + "?" + option)).hasStackTraceContaining(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"portal:notifications/new", "portal:tickets/replies"})
    void feedsOfWhatHasHappenedHaveNoChanges(String uri) {
        assertThatThrownBy(() -> consume(uri + "?emit=all&removed=true"))
                .hasStackTraceContaining("emit is for lists")
                .hasStackTraceContaining("removed is for lists");
    }

    @ParameterizedTest
    @ValueSource(strings = {"days_left,status", "daysLeft, status", " status ,days_left,"})
    void ignoredFieldsDoNotMakeAChange(String fields) {
        consume(LIST + "?ignoreFields=RAW(" + fields + ")");
        portal.lists(invoice("1", "'days_left':5,'status':'Unpaid','total':'1.00'"));
        assertThat(route.poll()).hasSize(1);

        portal.lists(invoice("1", "'days_left':4,'status':'Paid','total':'1.00'"));
        assertThat(route.poll()).isEmpty();

        portal.lists(invoice("1", "'days_left':3,'status':'Paid','total':'2.00'"));
        assertThat(route.poll()).containsExactly("1 changed");
    }

    @Test
    void withoutIgnoredFieldsTheyMakeAChange() {
        consume(LIST);
        portal.lists(invoice("1", "'days_left':5"));
        route.poll();

        portal.lists(invoice("1", "'days_left':4"));
        assertThat(route.poll()).containsExactly("1 changed");
    }

    @Test
    void setsBatchPropertiesWhenListIsSplit() {
        consume(LIST);
        portal.lists("1", "2", "3");
        route.poll();

        assertThat(route.exchanges())
                .extracting(
                        each -> each.getProperty(Exchange.BATCH_INDEX),
                        each -> each.getProperty(Exchange.BATCH_SIZE),
                        each -> each.getProperty(Exchange.BATCH_COMPLETE))
                .containsExactly(tuple(0, 3, false), tuple(1, 3, false), tuple(2, 3, true));
    }

    @Test
    void withoutSplittingOneExchangeHasTheListOfWhatIsNew() {
        consume(LIST + "?splitResults=false&removed=true");
        portal.lists("1", "2");
        assertThat(route.poll()).containsExactly("null null");
        assertThat(ids(0)).containsExactly("1", "2");
        assertThat(route.poll()).isEmpty();

        portal.lists(invoice("2", "'status':'Paid'"), "3");
        assertThat(route.poll()).containsExactly("null null");
        assertThat(route.poll()).containsExactly("null removed");
        assertThat(ids(1)).containsExactly("2", "3");
        assertThat(route.exchanges().get(2).getMessage().getBody()).isEqualTo(List.of("1"));
        assertThat(route.poll()).isEmpty();
    }

    @Test
    void deliversWholeListAgainWhenItsExchangeFails() {
        consume(LIST + "?splitResults=false");
        portal.lists("1", "2");
        route.onReceive(exchange -> {
            throw new IllegalStateException("the route cannot do it");
        });
        route.poll();
        route.onReceive(exchange -> {});
        route.poll();

        assertThat(route.exchanges()).hasSize(2);
        assertThat(ids(1)).containsExactly("1", "2");
        assertThat(route.poll()).isEmpty();
    }

    @Test
    void setsKeyAndChangeOnlyWhenElementIsDelivered() {
        consume(LIST);
        portal.lists("1");
        route.poll();

        Exchange exchange = route.exchanges().get(0);
        assertThat(exchange).isInstanceOf(DefaultExchange.class);
        assertThat(exchange.getMessage().getHeaders())
                .containsOnlyKeys("CamelPortalKey", "CamelPortalChange")
                .containsEntry("CamelPortalKey", "1")
                .containsEntry("CamelPortalChange", "new");
    }

    @Test
    void namesOptionOnlyWhenConsumerLacksParameter() {
        assertThatThrownBy(() -> consume("portal:dns/records"))
                .rootCause()
                .hasMessageContaining("portal:dns/records: domainId is missing. Set the option domainId in the URI")
                .hasMessageNotContaining("CamelPortalDomainId");
    }

    private void consume(String uri) {
        route = PolledRoute.of(portal, uri);
    }

    private List<String> ids(int exchange) {
        List<?> list = route.exchanges().get(exchange).getMessage().getBody(List.class);
        return list.stream().map(each -> ((Invoice) each).id()).toList();
    }
}
