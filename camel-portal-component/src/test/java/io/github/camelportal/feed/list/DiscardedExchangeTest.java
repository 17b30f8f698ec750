package io.github.camelportal.feed.list;

import java.time.Duration;

import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.seda.SedaEndpoint;
import org.apache.camel.support.ExchangeHelper;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.camelportal.support.PolledRoute;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Delivers an element again if a queue refuses or discards its exchange, until it is processed. An element that waits in the queue
 * is not delivered again.
 */
class DiscardedExchangeTest extends QueuedFeedTestSupport {

    private static final String LIST = "portal:invoices/list?feedId=f&stateRepository=#state";

    private PolledRoute sendTo(String producer, String consumer) throws Exception {
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                errorHandler(noErrorHandler());
                from(consumer).routeId("work").process(exchange -> work(exchange));
            }
        });
        return new PolledRoute(context, LIST, route -> route.to(producer));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "seda:work",
                "seda:work?offerTimeout=1&blockWhenFull=true",
                "seda:work?discardWhenFull=true",
                "seda:work?size=10",
                "seda:work?waitForTaskToComplete=Always&timeout=1"
            })
    void processesEachElementWhenTheQueueIsFull(String producer) throws Exception {
        int count =
                producer.contains("Timeout") || producer.contains("timeout") || producer.contains("size") ? 30 : 2000;
        String consumer = count == 30 ? "seda:work?size=10&pollTimeout=50" : "seda:work?pollTimeout=50";
        PolledRoute route = sendTo(producer.replace("?size=10", ""), consumer);
        lists(count);
        route.poll();
        assertThat(processed).isEmpty();

        open.countDown();
        await().untilAsserted(() -> {
            route.poll();
            assertThat(state.states("f")).hasSize(count);
        });
        assertThat(processed).hasSize(count);
        assertThat(route.poll()).isEmpty();
    }

    @Test
    void processesEachElementWhenTheQueueIsPurged() throws Exception {
        PolledRoute route =
                sendTo("seda:work?purgeWhenStopping=true", "seda:work?purgeWhenStopping=true&pollTimeout=50");
        context.getRouteController().suspendRoute("work");
        lists(20);
        assertThat(route.poll()).hasSize(20);
        assertThat(route.poll()).isEmpty();

        context.getEndpoint("seda:work?purgeWhenStopping=true", SedaEndpoint.class)
                .purgeQueue();
        open.countDown();
        context.getRouteController().resumeRoute("work");
        await().untilAsserted(() -> {
            route.poll();
            assertThat(state.states("f")).hasSize(20);
        });
        assertThat(processed).hasSize(20);
    }

    @Test
    void repeatsNothingWhileExchangesWaitInTheQueue() throws Exception {
        PolledRoute route = sendTo("seda:work", "seda:work?pollTimeout=50&multipleConsumers=false");
        lists(5);
        assertThat(route.poll()).hasSize(5);

        Awaitility.await()
                .during(Duration.ofMillis(1500))
                .atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> route.poll().isEmpty());
        open.countDown();
        await().until(() -> state.states("f").size() == 5);
        assertThat(runs).hasValue(5);
    }

    @Test
    void repeatsNothingWhileSeveralConsumersProcess() throws Exception {
        PolledRoute route =
                sendTo("seda:work?multipleConsumers=true", "seda:work?multipleConsumers=true&pollTimeout=50");
        lists(1);
        assertThat(route.poll()).hasSize(1);

        Awaitility.await()
                .during(Duration.ofMillis(1500))
                .atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> route.poll().isEmpty());
        open.countDown();
        await().until(() -> state.states("f").size() == 1);
    }

    @Test
    void deliversAgainWhenAStepFailsAfterTheQueue() throws Exception {
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("seda:work").process(exchange -> work(exchange));
                from("direct:fails").throwException(new IllegalStateException("the step behind the queue fails"));
            }
        });
        PolledRoute route =
                new PolledRoute(context, LIST, steps -> steps.to("seda:work").to("direct:fails"));
        lists(1);
        route.poll();
        assertThat(state.states("f")).isEmpty();
        open.countDown();

        assertThat(route.poll()).containsExactly("1 new");
    }

    @Test
    void deliversAgainWhenTheCopyIsGarbageCollected() throws Exception {
        // A step that takes over the completions, and forgets the copy: only the garbage collector sees that.
        PolledRoute route = new PolledRoute(context, LIST, steps -> steps.process(exchange -> forget(exchange)));
        lists(1);
        assertThat(route.poll()).containsExactly("1 new");

        await().untilAsserted(() -> {
            System.gc();
            assertThat(route.poll()).containsExactly("1 new");
        });
    }

    private static void forget(Exchange exchange) {
        ExchangeHelper.createCorrelatedCopy(exchange, true);
    }

    @Test
    void deliversAListAgainWhenTheQueueIsFull() throws Exception {
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("seda:work?size=1&pollTimeout=50").routeId("work").process(exchange -> work(exchange));
            }
        });
        PolledRoute route = new PolledRoute(
                context, LIST + "&splitResults=false", steps -> steps.to("seda:work?discardWhenFull=true"));
        context.getRouteController().suspendRoute("work");
        lists(2);
        route.poll();
        portal.lists("1", "2", "3");
        route.poll();
        open.countDown();
        context.getRouteController().resumeRoute("work");

        await().untilAsserted(() -> {
            route.poll();
            assertThat(state.states("f")).containsOnlyKeys("1", "2", "3");
        });
    }
}
