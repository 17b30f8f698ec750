package io.github.camelportal.feed.list;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.impl.engine.PooledExchangeFactory;
import org.apache.camel.model.ProcessorDefinition;
import org.apache.camel.spi.ExceptionHandler;
import org.apache.camel.support.SynchronizationAdapter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.github.camelportal.state.MemoryFeedStateRepository;
import io.github.camelportal.support.InvoiceListServer;
import io.github.camelportal.support.PolledRoute;

import static org.assertj.core.api.Assertions.assertThat;

/** A feed in a context that pools exchanges: each exchange is used again, and shows nothing of its previous element. */
class PooledExchangeTest {

    private static final String LIST =
            "portal:invoices/list?feedId=f&stateRepository=#state&startScheduler=false&exceptionHandler=#handler";

    private final InvoiceListServer portal = new InvoiceListServer().lists("1", "2", "3", "4");
    private final MemoryFeedStateRepository state = new MemoryFeedStateRepository();
    private final DefaultCamelContext context = PolledRoute.context(portal.baseUrl());
    private final List<Exchange> used = new ArrayList<>();
    private final List<Throwable> problems = new CopyOnWriteArrayList<>();

    @BeforeEach
    void pool() {
        context.getCamelContextExtension().setExchangeFactory(new PooledExchangeFactory());
        context.getRegistry().bind("state", state);
        context.getRegistry().bind("handler", new Handler());
    }

    @AfterEach
    void stop() {
        context.stop();
        portal.close();
    }

    private void consume(Consumer<ProcessorDefinition<?>> steps) throws Exception {
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                onException(IllegalArgumentException.class).handled(true).markRollbackOnlyLast();
                steps.accept(from(LIST).routeId("feed").process(used::add));
            }
        });
        context.start();
        PolledRoute.poll(context, "feed", 1);
    }

    private void assertOneExchange(int uses) {
        assertThat(used).hasSize(uses).allSatisfy(exchange -> assertThat(exchange)
                .isSameAs(used.get(0)));
    }

    @Test
    void usesTheSameExchangeWhenThePreviousElementIsProcessed() throws Exception {
        List<Integer> depths = new ArrayList<>();
        consume(route -> route.process(exchange -> depths.add(depth(exchange))));

        assertOneExchange(4);
        assertThat(state.states("f")).hasSize(4);
        assertThat(depths).hasSize(4).containsOnly(depths.get(0));
    }

    /** Number of calls from the unit of work of an exchange down to the one that has its completions. */
    private static int depth(Exchange exchange) {
        List<Integer> depths = new ArrayList<>();
        exchange.getUnitOfWork().addSynchronization(new SynchronizationAdapter());
        exchange.getUnitOfWork().handoverSynchronization(exchange, any -> {
            depths.add(new Throwable().getStackTrace().length);
            return false;
        });
        return depths.get(0);
    }

    @Test
    void handlesEachFailureWhenThePreviousOneWasHandled() throws Exception {
        consume(route -> route.throwException(new IllegalArgumentException("no transaction")));

        assertOneExchange(4);
        assertThat(problems).isEmpty();
        assertThat(state.states("f")).isEmpty();
        PolledRoute.poll(context, "feed", 1);
        assertOneExchange(8);
    }

    @Test
    void reportsEachFailureThatNobodyHandles() throws Exception {
        consume(route -> route.throwException(new IllegalStateException("the route fails")));

        assertOneExchange(4);
        assertThat(problems).hasSize(4);
        assertThat(state.states("f")).isEmpty();
    }

    /** Keeps the exceptions of exchanges. */
    private final class Handler implements ExceptionHandler {

        @Override
        public void handleException(Throwable exception) {
            problems.add(exception);
        }

        @Override
        public void handleException(String message, Throwable exception) {
            problems.add(exception);
        }

        @Override
        public void handleException(String message, Exchange exchange, Throwable exception) {
            problems.add(exception);
        }
    }
}
