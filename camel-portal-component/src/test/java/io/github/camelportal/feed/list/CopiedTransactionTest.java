package io.github.camelportal.feed.list;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.apache.camel.ProducerTemplate;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.model.ProcessorDefinition;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.apache.camel.builder.Builder.constant;
import static org.assertj.core.api.Assertions.assertThat;

/** Elements of which a copy has a transaction that was rolled back, or that a transacted route polls: they are not processed. */
class CopiedTransactionTest extends TransactedFeedTestSupport {

    @Override
    void poll() {
        super.poll();
        // A parallel step ends the exchange in another thread.
        Awaitility.await().until(() -> context.getInflightRepository().size() == 0);
    }

    private void askForElements() {
        try (ProducerTemplate template = context.createProducerTemplate()) {
            template.send("direct:poll", exchange -> {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Steps that give a copy of the exchange to the route with the transaction. */
    static Stream<Arguments> marksInCopies() {
        List<Named<UnaryOperator<ProcessorDefinition<?>>>> steps = List.of(
                Named.of(
                        "split",
                        route -> route.split(constant("1")).to("direct:tx").end()),
                Named.of("splitShared", route -> route.split(constant("1"))
                        .shareUnitOfWork()
                        .to("direct:tx")
                        .end()),
                Named.of("splitParallel", route -> route.split(constant("1"))
                        .parallelProcessing()
                        .to("direct:tx")
                        .end()),
                Named.of("multicast", route -> route.multicast().to("direct:tx").end()),
                Named.of("multicastShared", route -> route.multicast()
                        .shareUnitOfWork()
                        .to("direct:tx")
                        .end()),
                Named.of("recipientList", route -> route.recipientList(constant("direct:tx"))
                        .end()),
                Named.of(
                        "circuitBreaker",
                        route -> route.circuitBreaker().to("direct:tx").end()),
                Named.of("enrich", route -> route.enrich("direct:tx")),
                Named.of("enrichShared", route -> route.enrich("direct:tx", (old, tx) -> old, false, true)),
                Named.of("loop", route -> route.loop(1).copy().to("direct:tx").end()),
                Named.of("nested", route -> route.multicast().to("direct:split").end()));
        // Not every version of Camel that the tests run with has a circuit breaker here.
        boolean hasCircuitBreaker =
                !System.getProperty("test.absent-packages", "").contains("resilience4j");
        return marks().flatMap(mark -> steps.stream()
                .filter(step -> hasCircuitBreaker || !step.getName().equals("circuitBreaker"))
                .map(step -> Arguments.of(mark, step)));
    }

    @ParameterizedTest
    @MethodSource("marksInCopies")
    void deliversAgainWhenTheTransactionOfACopyIsRolledBack(
            Consumer<ProcessorDefinition<?>> mark, UnaryOperator<ProcessorDefinition<?>> step) throws Exception {
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                mark.accept(onException(IllegalStateException.class).handled(true));
                step.apply(from(LIST).routeId("feed")).log("continues");
                from("direct:split").split(constant("1")).to("direct:tx");
                from("direct:tx").transacted("required").to(INSERT).process(exchange -> fail());
            }
        });
        context.start();
        poll();

        assertProcessedOnceItSucceeds();
    }

    @ParameterizedTest
    @MethodSource("marksInCopies")
    void deliversAgainWhenACopyIsMarkedWithoutAnException(
            Consumer<ProcessorDefinition<?>> mark, UnaryOperator<ProcessorDefinition<?>> step) throws Exception {
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                step.apply(from(LIST).routeId("feed")).log("continues");
                from("direct:split").split(constant("1")).to("direct:tx");
                mark.accept(from("direct:tx").transacted("required").to(INSERT).filter(exchange -> failing));
            }
        });
        context.start();
        poll();

        assertProcessedOnceItSucceeds();
    }

    @ParameterizedTest
    @MethodSource("marks")
    void deliversAgainWhenTheTransactionOfACopyIsNotARoute(Consumer<ProcessorDefinition<?>> mark) throws Exception {
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                mark.accept(onException(IllegalStateException.class).handled(true));
                from(LIST)
                        .routeId("feed")
                        .loop(1)
                        .copy()
                        .policy("required")
                        .to(INSERT)
                        .process(exchange -> fail());
            }
        });
        context.start();
        poll();

        assertProcessedOnceItSucceeds();
    }

    @ParameterizedTest
    @MethodSource("marks")
    void deliversAgainWhenATransactedRoutePollsTheFeed(Consumer<ProcessorDefinition<?>> mark) throws Exception {
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                mark.accept(from("direct:poll")
                        .transacted("required")
                        .pollEnrich(LIST.replace("&startScheduler=false", ""), 0)
                        .to(INSERT)
                        .filter(exchange -> failing));
            }
        });
        context.start();
        askForElements();
        assertThat(rows()).isZero();
        assertThat(state.states("f")).isEmpty();

        failing = false;
        askForElements();
        assertThat(rows()).isEqualTo(1);
        assertThat(state.states("f")).hasSize(1);
    }

    @Test
    void deliversBothAgainWhenATransactedCopyFollowsAPolledFeed() throws Exception {
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                onException(IllegalStateException.class).handled(true).markRollbackOnlyLast();
                from(LIST)
                        .routeId("feed")
                        .pollEnrich("portal:invoices/list?feedId=polled&stateRepository=#state", 0)
                        .multicast()
                        .to("direct:tx");
                from("direct:tx").transacted("required").to(INSERT).process(exchange -> fail());
            }
        });
        context.start();
        poll();
        assertThat(state.states("polled")).isEmpty();

        assertProcessedOnceItSucceeds();
        assertThat(state.states("polled")).hasSize(1);
    }

    @Test
    void processesOnceWhenCopiesSucceed() throws Exception {
        failing = false;
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from(LIST)
                        .routeId("feed")
                        .multicast()
                        .to("direct:tx")
                        .end()
                        .loop(2)
                        .copy()
                        .to("direct:next");
                from("direct:tx").transacted("required").to(INSERT);
                from("direct:next").transacted("required").log("next");
            }
        });
        context.start();
        poll();
        poll();

        assertThat(state.states("f")).hasSize(1);
        assertThat(rows()).isEqualTo(1);
    }
}
