package io.github.camelportal;

import java.util.function.Consumer;

import org.apache.camel.CamelContext;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;

import io.github.camelportal.simulator.PortalSimulator;

/** A simulated portal and a context whose component talks to it. */
final class SimulatedPortal implements AutoCloseable {

    private final PortalSimulator simulator;
    private final AuthMethod authMethod;
    private final DefaultCamelContext context = new DefaultCamelContext();

    SimulatedPortal() {
        this(PortalSimulator.start(), AuthMethod.basic);
    }

    SimulatedPortal(PortalSimulator simulator, AuthMethod authMethod) {
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
    SimulatedPortal route(Consumer<RouteBuilder> route) throws Exception {
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                route.accept(this);
            }
        });
        return this;
    }

    SimulatedPortal start() {
        context.start();
        return this;
    }

    /** Starts the context again after it was stopped. */
    SimulatedPortal startAgain() {
        configure();
        return start();
    }

    PortalSimulator simulator() {
        return simulator;
    }

    CamelContext context() {
        return context;
    }

    ProducerTemplate template() {
        return context.createProducerTemplate();
    }

    /** How many requests of this kind have come in. */
    long count(String method, String path) {
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
