package io.github.camelportal.random;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.seda.SedaEndpoint;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.model.RouteDefinition;
import org.apache.camel.spi.ExceptionHandler;
import org.apache.camel.spi.StateRepository;

import io.github.camelportal.PortalComponent;
import io.github.camelportal.PortalConfiguration;
import io.github.camelportal.options.AuthMethod;
import io.github.camelportal.simulator.PortalSimulator;

import static org.awaitility.Awaitility.await;

/** A context that consumes all feeds, each when it is told to. */
final class Routes implements AutoCloseable {

    private static final int SMALL_QUEUE = 3;

    private final CamelContext context = new DefaultCamelContext();
    private final Map<ScenarioFeed, Runnable> consumers = new EnumMap<>(ScenarioFeed.class);

    private Routes() {}

    /** Starts one. */
    static Routes start(
            PortalSimulator portal,
            Scenario scenario,
            StateRepository<String, String> states,
            ExchangeWork work,
            RunHistory history)
            throws Exception {
        Routes routes = new Routes();
        CamelContext context = routes.context;
        context.getShutdownStrategy().setTimeout(30);
        context.getRegistry().bind("states", states);
        context.getRegistry().bind("notes", new Notes(history));
        PortalConfiguration configuration =
                context.getComponent("portal", PortalComponent.class).getConfiguration();
        configuration.setBaseUrl(portal.baseUrl());
        configuration.setUsername(portal.username());
        configuration.setPassword(portal.password());
        configuration.setAuthMethod(AuthMethod.token);
        configuration.setRetryDelay(1);
        for (ScenarioFeed feed : ScenarioFeed.values()) {
            context.addRoutes(route(feed, scenario.routes().get(feed), work));
        }
        context.start();
        for (ScenarioFeed feed : ScenarioFeed.values()) {
            routes.consumers.put(feed, (Runnable) context.getRoute(feed.label()).getConsumer());
        }
        return routes;
    }

    private static RouteBuilder route(ScenarioFeed feed, Scenario.Consumption how, ExchangeWork work) {
        return new RouteBuilder() {
            @Override
            public void configure() {
                errorHandler(noErrorHandler());
                Processor begin = exchange -> work.begin(feed, exchange);
                Processor end = exchange -> work.end(feed, exchange);
                // Nothing polls by the clock: the run says when.
                RouteDefinition route = from(feed.uri() + how.options()
                                + "&stateRepository=#states&startScheduler=false&exceptionHandler=#notes")
                        .routeId(feed.label());
                String queue = "seda:" + feed.label();
                String consumer = queue + "?concurrentConsumers=3&pollTimeout=20&exceptionHandler=#notes";
                if (how.loses()) {
                    // What a queue refuses or discards was never begun.
                    route.to(queue + (how.end() == Scenario.RouteEnd.DISCARDING_QUEUE ? "?discardWhenFull=true" : ""));
                    from(consumer + "&size=" + SMALL_QUEUE).process(begin).process(end);
                } else if (how.async()) {
                    route.process(begin).to(queue);
                    from(consumer).process(end);
                } else {
                    route.process(begin).process(end);
                }
            }
        };
    }

    /** Polls once, as the scheduler would; does nothing once it is closed. */
    void poll(ScenarioFeed feed) {
        consumers.get(feed).run();
    }

    /** Waits until the queues have given everything to their consumers. */
    void awaitEmptyQueues() {
        await().pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(5))
                .until(() -> context.getInflightRepository().size() == 0
                        && context.getEndpoints().stream()
                                .filter(SedaEndpoint.class::isInstance)
                                .allMatch(endpoint ->
                                        ((SedaEndpoint) endpoint).getExchanges().isEmpty()));
    }

    @Override
    public void close() {
        context.stop();
    }

    /** The work of a route with an exchange. */
    interface ExchangeWork {

        void begin(ScenarioFeed feed, Exchange exchange) throws Exception;

        void end(ScenarioFeed feed, Exchange exchange) throws Exception;
    }

    /** Failures are expected here, so a line of each is enough. */
    private record Notes(RunHistory history) implements ExceptionHandler {

        @Override
        public void handleException(Throwable exception) {
            handleException("Failed", exception);
        }

        @Override
        public void handleException(String message, Throwable exception) {
            String text =
                    String.valueOf(exception.getMessage()).lines().findFirst().orElse("");
            history.note("(" + text.substring(0, Math.min(160, text.length())) + ")");
        }

        @Override
        public void handleException(String message, Exchange exchange, Throwable exception) {
            if (!(exception instanceof RandomFailureException)) {
                handleException(message, exception);
            }
        }
    }
}
