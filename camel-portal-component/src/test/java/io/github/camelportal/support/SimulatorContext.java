package io.github.camelportal.support;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.apache.camel.CamelContext;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.seda.SedaEndpoint;
import org.apache.camel.impl.DefaultCamelContext;
import org.awaitility.Awaitility;

import io.github.camelportal.PortalComponent;
import io.github.camelportal.PortalConfiguration;
import io.github.camelportal.options.AuthMethod;
import io.github.camelportal.simulator.PortalSimulator;

/** A simulated portal and a context whose component talks to it. */
public final class SimulatorContext implements AutoCloseable {

    private final PortalSimulator simulator;
    private final AuthMethod authMethod;
    private final DefaultCamelContext context = new DefaultCamelContext();

    public SimulatorContext() {
        this(PortalSimulator.start(), AuthMethod.basic);
    }

    public SimulatorContext(PortalSimulator simulator, AuthMethod authMethod) {
        this.simulator = simulator;
        this.authMethod = authMethod;
        context.getShutdownStrategy().setTimeout(20);
        configure();
    }

    /** A context that was stopped has forgotten its components, so this is done at each start. */
    private void configure() {
        PortalConfiguration configuration =
                context.getComponent("portal", PortalComponent.class).getConfiguration();
        configuration.setBaseUrl(simulator.baseUrl());
        configuration.setUsername(simulator.username());
        configuration.setPassword(simulator.password());
        configuration.setAuthMethod(authMethod);
    }

    /** Adds a route, written as in any route builder. */
    public SimulatorContext route(Consumer<RouteBuilder> route) throws Exception {
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                route.accept(this);
            }
        });
        return this;
    }

    public SimulatorContext start() {
        context.start();
        return this;
    }

    /** Starts the context again after it was stopped. */
    public SimulatorContext startAgain() {
        configure();
        return start();
    }

    /** See {@link PolledRoute#poll(CamelContext, String, int)}. */
    public void poll(String routeId, int times) {
        PolledRoute.poll(context, routeId, times);
    }

    /** See {@link PolledRoute#pollUntil}. */
    public void pollUntil(String routeId, BooleanSupplier condition) {
        PolledRoute.pollUntil(context, routeId, condition);
    }

    /** Waits until a condition holds that another thread soon fulfils. */
    public void await(BooleanSupplier condition) {
        Awaitility.await()
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(5))
                .until(condition::getAsBoolean);
    }

    /** Whether no exchange is in flight, or queued in {@code seda}. */
    public boolean isIdle() {
        return context.getInflightRepository().size() == 0
                && context.getEndpoints().stream()
                        .noneMatch(endpoint -> endpoint instanceof SedaEndpoint seda && seda.getCurrentQueueSize() > 0);
    }

    public PortalSimulator simulator() {
        return simulator;
    }

    public CamelContext context() {
        return context;
    }

    public ProducerTemplate template() {
        return context.createProducerTemplate();
    }

    /** How many requests of this kind have come in. */
    public long count(String method, String path) {
        return simulator.requests().stream()
                .filter(request -> request.matches(method, path))
                .count();
    }

    @Override
    public void close() {
        context.stop();
        simulator.close();
    }
}
