package io.github.camelportal.feed.list;

import java.util.List;
import java.util.function.Consumer;

import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.seda.SedaEndpoint;
import org.apache.camel.impl.engine.PooledExchangeFactory;
import org.apache.camel.model.ProcessorDefinition;
import org.apache.camel.support.SynchronizationAdapter;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.github.camelportal.support.PolledRoute;

import static org.assertj.core.api.Assertions.assertThat;

/** Elements whose transaction was rolled back, although the route has handled the exception: they are not processed. */
class RollbackOnlyTest extends TransactedFeedTestSupport {

    private void consume(Consumer<ProcessorDefinition<?>> mark) throws Exception {
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                mark.accept(onException(IllegalStateException.class).handled(true));
                from(LIST).routeId("feed").transacted("required").to(INSERT).process(exchange -> fail());
            }
        });
        context.start();
    }

    @ParameterizedTest
    @MethodSource("marks")
    void deliversAgainWhenTheHandledExceptionMarksARollback(Consumer<ProcessorDefinition<?>> mark) throws Exception {
        consume(mark);
        poll();

        assertProcessedOnceItSucceeds();
    }

    /** As a producer of Kafka with transactions does: it commits when the exchange ends. */
    @Test
    void deliversAgainWhenTheCommitAtTheEndOfTheExchangeFails() throws Exception {
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from(LIST).routeId("feed").process(exchange -> exchange.getExchangeExtension()
                        .addOnCompletion(new SynchronizationAdapter() {
                            @Override
                            public void onComplete(Exchange ended) {
                                try {
                                    fail();
                                } catch (IllegalStateException e) {
                                    ended.setException(e);
                                }
                            }
                        }));
            }
        });
        context.start();

        poll();
        assertThat(state.states("f")).isEmpty();

        failing = false;
        poll();
        assertThat(state.states("f")).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("marks")
    void deliversAgainWhenTheTransactionIsInAnotherRoute(Consumer<ProcessorDefinition<?>> mark) throws Exception {
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                mark.accept(onException(IllegalStateException.class).handled(true));
                from(LIST).routeId("feed").to("direct:tx");
                from("direct:tx").transacted("required").to(INSERT).process(exchange -> fail());
            }
        });
        context.start();
        poll();

        assertProcessedOnceItSucceeds();
    }

    @ParameterizedTest
    @MethodSource("marks")
    void deliversAgainWhenTheTransactionIsBehindAQueue(Consumer<ProcessorDefinition<?>> mark) throws Exception {
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                mark.accept(onException(IllegalStateException.class).handled(true));
                from(LIST).routeId("feed").to("seda:tx");
                from("seda:tx?pollTimeout=50").transacted("required").to(INSERT).process(exchange -> fail());
            }
        });
        context.start();
        poll();
        awaitEnd();
        assertThat(rows()).isZero();
        assertThat(state.states("f")).isEmpty();

        failing = false;
        PolledRoute.pollUntil(context, "feed", () -> {
            awaitEnd();
            return rows() == 1;
        });
        awaitEnd();
        assertThat(state.states("f")).hasSize(1);
    }

    private void awaitEnd() {
        Awaitility.await()
                .until(() -> context.getInflightRepository().size() == 0
                        && context.getEndpoint("seda:tx", SedaEndpoint.class)
                                .getExchanges()
                                .isEmpty());
    }

    @ParameterizedTest
    @MethodSource("marks")
    void deliversAgainWhenNoTransactionIsThere(Consumer<ProcessorDefinition<?>> mark) throws Exception {
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                mark.accept(onException(IllegalStateException.class).handled(true));
                from(LIST).routeId("feed").process(exchange -> fail()).to(INSERT);
            }
        });
        context.start();
        poll();

        assertProcessedOnceItSucceeds();
    }

    @Test
    void deliversAgainWhenExchangesArePooled() throws Exception {
        context.getCamelContextExtension().setExchangeFactory(new PooledExchangeFactory());
        consume(handler -> handler.markRollbackOnlyLast());
        poll();
        poll();

        assertProcessedOnceItSucceeds();
    }

    @Test
    void processesOnceWhenTheHandledExceptionMarksNothing() throws Exception {
        consume(handler -> handler.log("handled"));
        poll();
        poll();

        assertThat(state.states("f")).hasSize(1);
        assertThat(List.of(rows())).containsExactly(1);
    }
}
