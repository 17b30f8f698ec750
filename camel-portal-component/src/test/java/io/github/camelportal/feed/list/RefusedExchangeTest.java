package io.github.camelportal.feed.list;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.model.ProcessorDefinition;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import io.github.camelportal.support.PolledRoute;

import static org.assertj.core.api.Assertions.assertThat;

/** Elements whose exchanges a full queue refuses, and whose route handles that. */
class RefusedExchangeTest extends QueuedFeedTestSupport {

    private static final String LIST = "portal:invoices/list?feedId=f&stateRepository=#state&startScheduler=false";

    /** Ways to handle the exception of a full queue. */
    static Stream<Arguments> overflows() {
        List<Named<Consumer<ProcessorDefinition<?>>>> handlers = List.of(
                Named.of("handled", route -> route.onException(IllegalStateException.class)
                        .handled(true)
                        .to("direct:overflow")
                        .end()
                        .to("seda:work")),
                Named.of("without a step", route -> route.onException(IllegalStateException.class)
                        .handled(true)
                        .end()
                        .to("seda:work")),
                Named.of("doCatch", route -> route.doTry()
                        .to("seda:work")
                        .doCatch(IllegalStateException.class)
                        .to("direct:overflow")
                        .end()));
        return handlers.stream().map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource("overflows")
    void processesOnceWhenTheRefusalOfAQueueIsHandled(Consumer<ProcessorDefinition<?>> route) throws Exception {
        List<String> overflow = new CopyOnWriteArrayList<>();
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("seda:work?size=1&pollTimeout=50").routeId("work").process(exchange -> work(exchange));
                from("direct:overflow").process(exchange -> overflow.add(key(exchange)));
                route.accept(from(LIST).routeId("feed"));
            }
        });
        context.start();
        context.getRouteController().suspendRoute("work");
        lists(3);
        PolledRoute.poll(context, "feed", 2);

        // The consumer may have taken one element before it was suspended.
        Set<String> handled = Set.copyOf(state.states("f").keySet());
        assertThat(handled).isNotEmpty().doesNotContain("1").containsAll(overflow);
        assertThat(overflow).doesNotHaveDuplicates();
        open.countDown();
        context.getRouteController().resumeRoute("work");
        await().until(() -> state.states("f").size() == 3);
        assertThat(processed).hasSize(3 - handled.size()).doesNotContainAnyElementsOf(handled);
    }

    @Test
    void deliversAgainWhenTheRouteThatHandlesARefusalFails() throws Exception {
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                onException(IllegalStateException.class).handled(true).to("seda:overflow");
                from("seda:overflow?pollTimeout=50")
                        .errorHandler(noErrorHandler())
                        .process(exchange -> failOnce());
                from(LIST).routeId("feed").to("seda:none?size=1");
            }
        });
        context.start();
        lists(2);
        PolledRoute.poll(context, "feed", 1);
        await().until(() -> runs.get() == 1);
        PolledRoute.pollUntil(context, "feed", () -> runs.get() == 2);

        await().untilAsserted(() -> assertThat(state.states("f")).containsOnlyKeys("2"));
    }

    private void failOnce() {
        if (runs.incrementAndGet() == 1) {
            throw new IllegalArgumentException("the route of the overflow fails");
        }
    }

    @Test
    void deliversAgainWhenALaterStepFailsAfterTheQueueHasDiscarded() throws Exception {
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                onException(IllegalStateException.class).handled(true).log("handled");
                from("seda:work?size=1&pollTimeout=50").routeId("work").process(exchange -> work(exchange));
                from(LIST)
                        .routeId("feed")
                        .to("seda:work?discardWhenFull=true")
                        .throwException(new IllegalStateException("the step behind the queue fails"));
            }
        });
        context.start();
        context.getRouteController().suspendRoute("work");
        lists(3);
        PolledRoute.poll(context, "feed", 1);
        assertThat(state.states("f")).isEmpty();
        open.countDown();
        context.getRouteController().resumeRoute("work");

        await().untilAsserted(() -> {
            PolledRoute.poll(context, "feed", 1);
            assertThat(state.states("f")).hasSize(3);
        });
        assertThat(processed).hasSize(3);
    }
}
