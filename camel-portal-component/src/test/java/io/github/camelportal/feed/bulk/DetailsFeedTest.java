package io.github.camelportal.feed.bulk;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;

import org.apache.camel.Exchange;
import org.apache.camel.impl.DefaultCamelContext;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.camelportal.exception.PortalOperationException;
import io.github.camelportal.model.Invoice;
import io.github.camelportal.support.PolledRoute;
import io.github.camelportal.support.ScriptedPortal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A feed with {@code details} delivers the details of each element, which it fetches with one request each. */
class DetailsFeedTest {

    private static final String LIST = "portal:invoices/list?feedId=f&details=invoices/get&stateRepository=#state";

    private final DetailPortal portal = new DetailPortal();
    private final BatchStateRepository state = new BatchStateRepository();
    private final DefaultCamelContext context = PolledRoute.context(portal.baseUrl());
    private final CountDownLatch open = new CountDownLatch(1);
    private PolledRoute route;

    @BeforeEach
    void keepStates() {
        context.getRegistry().bind("state", state);
    }

    @AfterEach
    void stop() {
        open.countDown();
        context.stop();
        portal.close();
    }

    private void consume(String uri) {
        route = new PolledRoute(context, uri);
    }

    private static String total(Exchange exchange) {
        return exchange.getMessage().getBody(Invoice.class).total().toString();
    }

    private static List<String> totals(Exchange exchange) {
        List<?> chunk = exchange.getMessage().getBody(List.class);
        return chunk.stream()
                .map(invoice -> ((Invoice) invoice).total().toString())
                .toList();
    }

    @Test
    void deliversDetailsInOrderOfList() {
        consume(LIST);
        portal.lists("3", "1", "2", "9", "8", "7");

        assertThat(route.poll()).containsExactly("3 new", "1 new", "2 new", "9 new", "8 new", "7 new");
        assertThat(route.exchanges())
                .extracting(DetailsFeedTest::total)
                .containsExactly("3.00", "1.00", "2.00", "9.00", "8.00", "7.00");
        assertThat(portal.detailRequests()).containsExactlyInAnyOrder("3", "1", "2", "9", "8", "7");
        assertThat(state.states("f")).hasSize(6);
    }

    @Test
    void fetchesDetailsOfChangedElementsOnly() {
        consume(LIST + "&removed=true");
        portal.lists("1", "2");
        route.poll();
        assertThat(route.poll()).isEmpty();
        assertThat(portal.detailRequests()).hasSize(2);

        portal.hasStatus("Paid");
        portal.lists("1");
        assertThat(route.poll()).containsExactly("1 changed");
        assertThat(route.poll()).containsExactly("2 removed");
        assertThat(route.exchanges().get(3).getMessage().getBody()).isEqualTo("2");
        assertThat(portal.detailRequests()).hasSize(3);
    }

    @Test
    void fetchesDetailsConcurrentlyWithinLimit() {
        CyclicBarrier together = new CyclicBarrier(3);
        portal.onDetails(id -> await(together));
        consume(LIST + "&detailsConcurrency=3");
        portal.lists("1", "2", "3", "4", "5", "6", "7", "8", "9");

        assertThat(route.poll()).hasSize(9);
        assertThat(portal.mostConcurrent()).isEqualTo(3);
    }

    private static void await(CyclicBarrier together) {
        try {
            together.await(20, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {404, 500})
    void leavesOutElementWhoseDetailsCannotBeRead(int code) {
        consume(LIST);
        portal.lists("1", "2", "3", "4", "5", "6");
        portal.fails("2", code);
        assertThat(route.poll()).containsExactly("1 new", "3 new", "4 new", "5 new", "6 new");
        assertThat(route.problems()).singleElement().isInstanceOf(PortalOperationException.class);

        portal.fails("2", 200);
        assertThat(route.poll()).containsExactly("2 new");
        assertThat(route.poll()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 401})
    void failsPollOnceWhenFurtherRequestsWouldFailToo(int code) {
        consume(LIST + "&detailsConcurrency=2");
        portal.lists("1", "2", "3", "4", "5", "6", "7", "8");
        portal.fails("3", code);

        assertThat(route.poll()).containsExactly("1 new", "2 new");
        assertThat(route.problems()).hasSize(1);
        assertThat(portal.detailRequests()).doesNotContain("7", "8");
        assertThat(state.states("f")).containsOnlyKeys("1", "2");
    }

    @Test
    void deliversChunksOfDetails() {
        consume(LIST + "&chunkSize=4");
        portal.lists("1", "2", "3", "4", "5", "6");
        portal.fails("2", 404);
        route.poll();

        assertThat(route.exchanges())
                .extracting(DetailsFeedTest::totals)
                .containsExactly(List.of("1.00", "3.00", "4.00", "5.00"), List.of("6.00"));
        assertThat(state.batches()).containsExactly(4, 1);
    }

    @Test
    void fetchesDetailsOfDeliveredElementsOnlyWhenPollIsLimited() {
        consume(LIST + "&maxMessagesPerPoll=2");
        portal.lists("1", "2", "3", "4", "5");

        assertThat(route.poll()).containsExactly("1 new", "2 new");
        assertThat(portal.detailRequests()).containsExactlyInAnyOrder("1", "2");
        assertThat(route.poll()).containsExactly("3 new", "4 new");
    }

    @Test
    void receivesDetailsWhenConsumerTemplatePolls() {
        context.start();
        portal.lists("1", "2");

        assertThat(context.createConsumerTemplate()
                        .receiveBody(LIST, 20_000, Invoice.class)
                        .total())
                .isEqualByComparingTo("1");
        assertThat(portal.detailRequests()).containsExactly("1");
    }

    @Test
    void stopsWhenDetailsAreBeingFetched() throws Exception {
        CountDownLatch fetching = new CountDownLatch(1);
        portal.onDetails(id -> {
            fetching.countDown();
            PolledRoute.await(open);
        });
        consume(LIST);
        portal.lists("1", "2", "3");
        CompletableFuture<List<String>> poll =
                CompletableFuture.supplyAsync(route::poll, task -> new Thread(task).start());
        PolledRoute.await(fetching);

        route.stop();

        assertThat(context.getShutdownStrategy().isTimeoutOccurred()).isFalse();
        assertThat(poll.get(20, TimeUnit.SECONDS)).isEmpty();
        assertThat(route.problems()).isEmpty();
        open.countDown();
        route.start();
        Awaitility.await().until(() -> !route.poll().isEmpty());
        assertThat(route.received()).containsExactly("1 new", "2 new", "3 new");
    }

    @Test
    void fillsPathParametersOfListToo() {
        try (ScriptedPortal machines = new ScriptedPortal();
                PolledRoute vms = new PolledRoute(
                        PolledRoute.context(machines.baseUrl()), "portal:vms/list?serviceId=7&details=vms/get")) {
            machines.responds("/service/7/vms", 200, "{'vms':[{'id':'5'}]}")
                    .responds("/service/7/vms/5", 200, "{'vm':{'id':'5','label':'web'}}");
            assertThat(vms.poll()).containsExactly("5 new");
            assertThat(machines.requests()).containsExactly("GET /service/7/vms", "GET /service/7/vms/5");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "portal:invoices/list?details=invoices/gett | details=invoices/gett is not a read of one element of invoices/list"
                        + " by its invoiceId. Did you mean invoices/get",
                "portal:invoices/list?details=invoices/pay | Such reads are invoices/get",
                "portal:invoices/list?details=tickets/get | details=tickets/get is not a read of one element of invoices/list",
                "portal:services/list?details=certificates/download | details=certificates/download is not a read",
                "portal:zones/list?details=zones/get | details is for lists whose elements have details",
                "portal:tickets/replies?details=tickets/get | details is for lists",
                "portal:invoices/list?details=invoices/get&detailsConcurrency=0 | detailsConcurrency must be from 1 to 64"
            })
    void failsAtStartWhenOptionIsInvalid(String uri, String message) {
        assertThatThrownBy(() -> consume(uri)).hasStackTraceContaining(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tickets/list?details=tickets/get",
                "domains/list?details=domains/get",
                "services/list?details=services/get",
                "services/list?details=vms/list",
                "contacts/list?details=contacts/get",
                "certificates/list?details=certificates/get",
                "catalog/categories?details=catalog/products",
                "catalog/products?categoryId=1&details=catalog/product",
                "domains/tlds?details=domains/tldForm",
                "domains/getByName?domainName=example.com&details=domains/get",
                "news/list?details=news/get"
            })
    void startsWhenDetailsFitList(String uri) {
        consume("portal:" + uri);
        assertThat(context.isStarted()).isTrue();
    }
}
