package io.github.camelportal.feed.list;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.apache.camel.Exchange;
import org.apache.camel.model.RouteDefinition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import io.github.camelportal.exception.PortalOperationException;
import io.github.camelportal.support.InvoiceListServer;
import io.github.camelportal.support.PolledRoute;

import static org.assertj.core.api.Assertions.assertThat;

/** When a feed asks the portal, and how much of the answer it delivers at a time. */
class ListFeedPollingTest {

    private static final String LIST = "portal:invoices/list";

    private final InvoiceListServer portal = new InvoiceListServer();
    private PolledRoute route;

    @AfterEach
    void stop() {
        route.close();
        portal.close();
    }

    @Test
    void greedyPollsAgainAtOnceWhileThereIsSomething() {
        consume(LIST + "?greedy=true&maxMessagesPerPoll=2");
        portal.lists("1", "2", "3", "4", "5");

        assertThat(route.poll()).containsExactly("1 new", "2 new", "3 new", "4 new", "5 new");
        assertThat(portal.requests()).isEqualTo(4);
        assertThat(route.poll()).isEmpty();
        assertThat(portal.requests()).isEqualTo(5);
    }

    @Test
    void greedyDoesNotPollAtOnceForWhatFailsAgainAndAgain() {
        consume(LIST + "?greedy=true");
        route.failing("1");
        portal.lists("1", "2");

        assertThat(route.poll()).containsExactly("1 new", "2 new", "1 new");
        assertThat(route.poll()).containsExactly("1 new");
        assertThat(portal.requests()).isEqualTo(3);
    }

    @Test
    void greedyDoesNotPollAtOnceForWhatCannotBeRead() {
        consume(LIST + "?greedy=true");
        portal.lists(InvoiceListServer.invoice("1", "'date':'someday'"));

        assertThat(route.poll()).isEmpty();
        assertThat(portal.requests()).isEqualTo(1);
    }

    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void greedyDoesNotPollAtOnceForWhatIsUnchanged() {
        consume(LIST + "?greedy=true&emit=all");
        portal.lists("1", "2");

        assertThat(route.poll()).containsExactly("1 new", "2 new", "1 unchanged", "2 unchanged");
        assertThat(route.poll()).containsExactly("1 unchanged", "2 unchanged");
        assertThat(portal.requests()).isEqualTo(3);
    }

    @Test
    void deliversAtMostLimitWhenListIsLonger() {
        consume(LIST + "?maxMessagesPerPoll=2");
        portal.lists("1", "2", "3", "4", "5");

        assertThat(route.poll()).containsExactly("1 new", "2 new");
        assertThat(route.poll()).containsExactly("3 new", "4 new");
        assertThat(route.poll()).containsExactly("5 new");
        assertThat(route.poll()).isEmpty();
        assertThat(route.exchanges())
                .extracting(each -> each.getProperty(Exchange.BATCH_SIZE))
                .containsExactly(2, 2, 2, 2, 1);
    }

    @Test
    void limitsListWhenResultsAreNotSplit() {
        consume(LIST + "?maxMessagesPerPoll=2&splitResults=false");
        portal.lists("1", "2", "3");
        route.poll();
        route.poll();
        route.poll();

        assertThat(route.exchanges())
                .extracting(each -> each.getMessage().getBody(List.class).size())
                .containsExactly(2, 1);
    }

    @Test
    void deliversOthersWhenElementsFailForEver() {
        consume(LIST + "?maxMessagesPerPoll=2");
        route.failing("1", "2", "3");
        portal.lists("1", "2", "3", "4", "5");

        assertThat(route.poll()).containsExactly("1 new", "2 new");
        assertThat(route.poll()).containsExactly("3 new", "4 new");
        assertThat(route.poll()).contains("5 new").hasSize(2);
        assertThat(route.poll()).hasSize(2);

        portal.lists("1", "2", "3", "4", "5", "6");
        assertThat(route.poll()).contains("6 new").hasSize(2);
    }

    @Test
    void deliversNewElementsFirstWhenEmitIsAll() {
        consume(LIST + "?maxMessagesPerPoll=2&emit=all");
        portal.lists("1", "2", "3");

        assertThat(route.poll()).containsExactly("1 new", "2 new");
        assertThat(route.poll()).containsExactly("3 new", "1 unchanged");
    }

    @Test
    void deliversOthersWhenElementHasMappingError() {
        consume(LIST + "?maxMessagesPerPoll=1");
        portal.lists(InvoiceListServer.invoice("1", "'date':'someday'"), "2");

        assertThat(route.poll()).isEmpty();
        assertThat(route.poll()).containsExactly("2 new");
    }

    @Test
    void sendsEmptyMessageWhenPollIsIdle() {
        consume(LIST + "?sendEmptyMessageWhenIdle=true");
        portal.lists("1");
        assertThat(route.poll()).containsExactly("1 new");
        assertThat(route.poll()).containsExactly("null null");
        assertThat(route.exchanges().get(1).getMessage().getBody()).isNull();

        portal.answers(500, "");
        assertThat(route.poll()).isEmpty();
    }

    @Test
    void failuresBackOff() {
        consume(LIST + "?backoffMultiplier=3&backoffErrorThreshold=2");
        portal.answers(500, "");
        for (int i = 0; i < 6; i++) {
            route.poll();
        }
        assertThat(portal.requests()).isBetween(3, 4);

        portal.lists("1");
        List<String> received = IntStream.range(0, 5)
                .mapToObj(i -> route.poll())
                .flatMap(List::stream)
                .toList();
        assertThat(received).containsExactly("1 new");
    }

    @Test
    void backsOffWhenErrorFollowsList() {
        consume(LIST + "?backoffMultiplier=3&backoffErrorThreshold=1&maxMessagesPerPoll=5");
        portal.answers(200, "{\"invoices\":[{\"id\":\"1\"},{\"id\":\"2\"}],\"error\":[\"gateway timeout\"]}");

        assertThat(route.poll()).containsExactly("1 new");
        assertThat(route.poll()).isEmpty();
        assertThat(portal.requests()).isEqualTo(1);
        assertThat(route.problems()).singleElement().asString().contains("gateway timeout");
    }

    @Test
    void createsExchangeWhenErrorHandlerIsBridged() {
        portal.answers(500, "");
        List<Throwable> caught = new ArrayList<>();
        route = new PolledRoute(PolledRoute.context(portal.baseUrl()), LIST + "?bridgeErrorHandler=true", from -> {
            ((RouteDefinition) from)
                    .onException(PortalOperationException.class)
                    .handled(true)
                    .process(exchange -> caught.add(exchange.getProperty(Exchange.EXCEPTION_CAUGHT, Throwable.class)));
            return from;
        });
        route.poll();

        assertThat(caught).singleElement().asString().contains("500");
    }

    @Test
    void deliversNoEventWhenLongListIsUnchanged() {
        consume(LIST);
        String[] ids =
                IntStream.rangeClosed(1, 20_000).mapToObj(String::valueOf).toArray(String[]::new);
        portal.lists(ids);
        assertThat(route.poll()).hasSize(20_000);
        assertThat(route.exchanges())
                .extracting(each -> each.getProperty(Exchange.BATCH_SIZE, Integer.class))
                .allMatch(size -> size <= 1000);

        assertThat(route.poll()).isEmpty();
        ids[12_344] = InvoiceListServer.invoice("12345", "'status':'Paid'");
        portal.lists(ids);
        assertThat(route.poll()).containsExactly("12345 changed");
    }

    private void consume(String uri) {
        route = PolledRoute.of(portal, uri);
    }
}
