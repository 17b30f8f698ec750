package io.github.camelportal.feed.list;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;

import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.model.ProcessorDefinition;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import io.github.camelportal.state.MemoryFeedStateRepository;
import io.github.camelportal.support.InvoiceListServer;
import io.github.camelportal.support.PolledRoute;

import static io.github.camelportal.support.InvoiceListServer.invoice;
import static org.assertj.core.api.Assertions.assertThat;

/** Elements whose exchanges are under way, however long those take, and wherever they end. */
class InFlightElementsTest {

    private static final String LIST = "portal:invoices/list?feedId=f&stateRepository=#state";

    private final InvoiceListServer portal = new InvoiceListServer();
    private final MemoryFeedStateRepository state = new MemoryFeedStateRepository();
    private final DefaultCamelContext context = PolledRoute.context(portal.baseUrl());
    private final CountDownLatch open = new CountDownLatch(1);
    private final Set<String> failing = ConcurrentHashMap.newKeySet();

    @AfterEach
    void stop() {
        open.countDown();
        context.stop();
        portal.close();
    }

    /** Where exchanges end that the polling thread does not wait for. */
    enum Away {
        THREADS,
        QUEUE
    }

    private PolledRoute consume(String uri, Away away) throws Exception {
        context.getRegistry().bind("state", state);
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("seda:slow?concurrentConsumers=3&pollTimeout=50").process(exchange -> slow(exchange));
            }
        });
        return new PolledRoute(context, uri, route -> away == Away.QUEUE ? route.to("seda:slow") : onThreads(route));
    }

    private ProcessorDefinition<?> onThreads(ProcessorDefinition<?> route) {
        return route.threads(3, 3).process(this::slow);
    }

    private void slow(Exchange exchange) {
        PolledRoute.await(open);
        if (failing.contains(exchange.getMessage().getHeader("CamelPortalKey", "", String.class))) {
            throw new IllegalStateException("the slow part of the route cannot do it");
        }
    }

    /** Exchanges on other threads end within milliseconds. */
    private static ConditionFactory await() {
        return Awaitility.await().pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(5));
    }

    private void finish() {
        open.countDown();
        await().until(() -> context.getInflightRepository().size() == 0);
    }

    @ParameterizedTest
    @EnumSource
    void doesNotDeliverAgainWhenElementIsInFlight(Away away) throws Exception {
        PolledRoute route = consume(LIST, away);
        portal.lists("1", "2");
        assertThat(route.poll()).containsExactly("1 new", "2 new");

        assertThat(route.poll()).isEmpty();
        portal.lists(invoice("1", "'status':'Paid'"), "2", "3");
        assertThat(route.poll()).containsExactly("3 new");
        assertThat(state.states("f")).isEmpty();

        finish();
        await().until(() -> state.states("f").size() == 3);
        assertThat(route.poll()).containsExactly("1 changed");
    }

    @ParameterizedTest
    @EnumSource
    void deliversAgainWhenExchangeFailsLater(Away away) throws Exception {
        failing.add("2");
        PolledRoute route = consume(LIST, away);
        portal.lists("1", "2");
        route.poll();
        finish();
        await().until(() -> state.states("f").size() == 1);

        await().untilAsserted(() -> assertThat(route.poll()).containsExactly("2 new"));
    }

    @ParameterizedTest
    @EnumSource
    void deliversRemovalWhenExchangeInFlightCompletes(Away away) throws Exception {
        PolledRoute route = consume(LIST + "&removed=true", away);
        portal.lists("1", "2");
        route.poll();
        portal.lists("2");
        assertThat(route.poll()).isEmpty();

        finish();
        await().until(() -> state.states("f").size() == 2);
        assertThat(route.poll()).isEmpty();
        assertThat(route.poll()).containsExactly("1 removed");
        await().until(() -> state.states("f").size() == 1);
        assertThat(route.poll()).isEmpty();
    }

    @Test
    void deliversNewElementsWhenListIsInFlight() throws Exception {
        PolledRoute route = consume(LIST + "&splitResults=false", Away.THREADS);
        portal.lists("1", "2");
        route.poll();
        portal.lists("1", "2", "3");
        route.poll();
        assertThat(route.exchanges())
                .extracting(each -> each.getMessage().getBody(List.class).size())
                .containsExactly(2, 1);

        finish();
        await().until(() -> state.states("f").size() == 3);
        assertThat(route.poll()).isEmpty();
    }

    @Test
    void doesNotDeliverAgainWhenRouteRestartsWithElementsInFlight() throws Exception {
        PolledRoute route = consume(LIST, Away.QUEUE);
        portal.lists("1", "2");
        assertThat(route.poll()).hasSize(2);
        route.stop();
        route.start();

        assertThat(route.poll()).isEmpty();
        finish();
        await().until(() -> state.states("f").size() == 2);
        assertThat(route.poll()).isEmpty();
    }

    @Test
    void resumesWhereItStoppedWhenRouteIsSuspended() throws Exception {
        open.countDown();
        PolledRoute route = consume(LIST, Away.QUEUE);
        portal.lists("1");
        route.poll();
        route.suspend();
        portal.lists("1", "2");
        assertThat(route.poll()).isEmpty();

        route.resume();
        assertThat(route.poll()).containsExactly("2 new");
    }

    @Test
    void deliversRestWhenRouteStopsWithinBatch() throws Exception {
        context.getRegistry().bind("state", state);
        PolledRoute route = new PolledRoute(context, LIST);
        CountDownLatch second = new CountDownLatch(1);
        route.onReceive(exchange -> {
            if (exchange.getProperty(Exchange.BATCH_INDEX, Integer.class) == 1) {
                second.countDown();
                PolledRoute.await(open);
            }
        });
        portal.lists("1", "2", "3", "4");
        CompletableFuture<List<String>> poll =
                CompletableFuture.supplyAsync(route::poll, task -> new Thread(task).start());
        PolledRoute.await(second);
        CompletableFuture<Void> stopped =
                CompletableFuture.runAsync(() -> stop(route), task -> new Thread(task).start());
        await().until(() -> !route.consumer().isRunAllowed() || route.consumer().isSuspendingOrSuspended());
        open.countDown();
        stopped.join();

        assertThat(poll.join()).containsExactly("1 new", "2 new");
        assertThat(state.states("f")).containsOnlyKeys("1", "2");
        route.onReceive(exchange -> {});
        route.start();
        assertThat(route.poll()).containsExactly("3 new", "4 new");
    }

    private static void stop(PolledRoute route) {
        try {
            route.stop();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
