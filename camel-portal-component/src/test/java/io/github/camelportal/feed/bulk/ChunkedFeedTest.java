package io.github.camelportal.feed.bulk;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import org.apache.camel.Exchange;
import org.apache.camel.impl.DefaultCamelContext;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.github.camelportal.support.PolledRoute;

import static io.github.camelportal.support.InvoiceListServer.invoice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

/** A feed with {@code chunkSize} makes exchanges of several elements while it reads the list. */
class ChunkedFeedTest extends ChunkedFeedTestSupport {

    @Test
    void deliversChunksInOrderOfList() {
        consume(LIST);
        lists(5);

        assertThat(poll()).containsExactly(List.of("1", "2"), List.of("3", "4"), List.of("5"));
        assertThat(route.exchanges())
                .allMatch(exchange -> !exchange.getMessage().hasHeaders());
        assertThat(state.states("f")).containsOnlyKeys("1", "2", "3", "4", "5");
        assertThat(poll()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"5,3", "4,2", "1,1"})
    void setsBatchSizeAtLastChunkOnly(int elements, int chunks) {
        consume(LIST);
        lists(elements);
        poll();

        assertThat(route.exchanges())
                .extracting(
                        each -> each.getProperty(Exchange.BATCH_INDEX),
                        each -> each.getProperty(Exchange.BATCH_SIZE),
                        each -> each.getProperty(Exchange.BATCH_COMPLETE))
                .containsExactlyElementsOf(IntStream.range(0, chunks)
                        .mapToObj(index ->
                                tuple(index, index == chunks - 1 ? Integer.valueOf(chunks) : null, index == chunks - 1))
                        .toList());
    }

    @Test
    void deliversWholeChunkAgainWhenItsExchangeFails() {
        consume(LIST);
        lists(6);
        failChunkWith("4");
        assertThat(poll()).hasSize(3);
        assertThat(state.states("f")).containsOnlyKeys("1", "2", "5", "6");

        route.onReceive(exchange -> {});
        assertThat(poll()).containsExactly(List.of("3", "4"));
        assertThat(poll()).isEmpty();
    }

    @Test
    void deliversWholeChunkAgainWhenItIsRolledBack() {
        consume(LIST);
        lists(3);
        route.onReceive(exchange -> exchange.setRollbackOnly(ids(exchange).contains("1")));
        poll();

        route.onReceive(exchange -> {});
        assertThat(poll()).containsExactly(List.of("1", "2"));
    }

    @Test
    void deliversRemovedKeysInExchangesOfTheirOwn() {
        consume(LIST + "&removed=true&maxRemoved=100");
        lists(7);
        poll();
        portal.lists("1", "2", invoice("7", "'status':'Paid'"));
        assertThat(poll()).containsExactly(List.of("7"));

        portal.lists("1", "2", invoice("7", "'status':'Unpaid'"));
        List<List<String>> chunks = poll();

        assertThat(chunks).hasSize(3).startsWith(List.of("7"));
        assertThat(chunks.get(1)).hasSize(2);
        assertThat(chunks.stream().skip(1).flatMap(List::stream)).containsExactlyInAnyOrder("3", "4", "5", "6");
        assertThat(route.exchanges())
                .extracting(exchange -> exchange.getMessage().getHeader("CamelPortalChange"))
                .endsWith(null, "removed", "removed");
        assertThat(state.states("f")).containsOnlyKeys("1", "2", "7");
        assertThat(state.batches()).endsWith(1, 2, 2);
    }

    @Test
    void deliversEachChunkBeforeResponseBreaksOff() {
        consume(LIST);
        portal.listsPages(List.of(List.of("1", "2", "3"), List.of("4", "5", "{broken")));
        List<String> before = poll().stream().flatMap(List::stream).toList();
        assertThat(before).startsWith("1", "2", "3");
        assertThat(route.exchanges()).noneMatch(each -> each.getProperty(Exchange.BATCH_COMPLETE, Boolean.class));
        assertThat(route.problems()).hasSize(1);

        lists(7);
        List<String> all = new ArrayList<>(before);
        poll().forEach(all::addAll);
        assertThat(all).containsExactly("1", "2", "3", "4", "5", "6", "7");
    }

    @Test
    void leavesOutUnreadableElement() {
        consume(LIST);
        portal.lists("1", invoice("2", "'date':'yesterday'"), "3", "4");

        assertThat(poll()).containsExactly(List.of("1", "3"), List.of("4"));
        assertThat(route.problems()).hasSize(1);
        lists(4);
        assertThat(poll()).containsExactly(List.of("2"));
    }

    @Test
    void countsEventsWhenPollIsLimited() {
        consume(LIST + "&maxMessagesPerPoll=3");
        lists(5);

        assertThat(poll()).containsExactly(List.of("1", "2"), List.of("3"));
        assertThat(poll()).containsExactly(List.of("4", "5"));
    }

    @Test
    void deliversFailedChunkLastWhenPollIsLimited() {
        consume(LIST + "&maxMessagesPerPoll=3");
        lists(3);
        failChunkWith("1");
        poll();
        lists(5);

        assertThat(poll()).containsExactly(List.of("4", "5"), List.of("1"));
    }

    @Test
    void stopsBetweenTwoChunksWhenRouteStops() throws Exception {
        consume(LIST);
        lists(6);
        Thread[] stopper = new Thread[1];
        route.onReceive(exchange -> {
            if (stopper[0] == null) {
                stopper[0] = new Thread(() -> stopRoute());
                stopper[0].start();
                Awaitility.await()
                        .until(() -> !route.consumer().isRunAllowed()
                                || route.consumer().isSuspendingOrSuspended());
            }
        });
        assertThat(poll()).containsExactly(List.of("1", "2"));
        Objects.requireNonNull(stopper[0]).join();

        route.start();
        assertThat(poll()).containsExactly(List.of("3", "4"), List.of("5", "6"));
    }

    private void stopRoute() {
        try {
            route.stop();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void receivesOneChunkWhenConsumerTemplatePolls() throws Exception {
        try (DefaultCamelContext context = PolledRoute.context(portal.baseUrl())) {
            context.start();
            lists(3);
            String uri = LIST + "&delay=20ms";
            List<?> chunk = context.createConsumerTemplate().receiveBody(uri, 20_000, List.class);
            assertThat(chunk).hasSize(2);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "chunkSize=0 | chunkSize must be 1 or more",
                "chunkSize=-1 | chunkSize must be 1 or more",
                "chunkSize=2&splitResults=true | splitResults=true contradicts chunkSize"
            })
    void failsAtStartWhenOptionIsInvalid(String options, String message) {
        assertThatThrownBy(() -> consume("portal:invoices/list?" + options)).hasStackTraceContaining(message);
    }

    @Test
    void makesListsWhenSplitResultsIsFalseToo() {
        consume(LIST + "&splitResults=false");
        lists(3);

        assertThat(poll()).containsExactly(List.of("1", "2"), List.of("3"));
    }
}
