package io.github.camelportal.support;

import org.apache.camel.builder.LambdaRouteBuilder;
import org.apache.camel.builder.RouteBuilder;

import io.github.camelportal.PortalConfiguration;
import io.github.camelportal.options.AuthMethod;
import io.github.camelportal.simulator.PortalSimulator;

/** A test of routes to a simulated portal. */
public abstract class SimulatedPortalTestSupport extends PortalTestSupport {

    /** The simulated portal. */
    protected final PortalSimulator simulator;

    protected SimulatedPortalTestSupport() {
        this(PortalSimulator.start());
    }

    protected SimulatedPortalTestSupport(PortalSimulator simulator) {
        this.simulator = simulator;
    }

    @Override
    protected void connect(PortalConfiguration configuration) {
        configuration.setBaseUrl(simulator.baseUrl());
        configuration.setUsername(simulator.username());
        configuration.setPassword(simulator.password());
        configuration.setAuthMethod(AuthMethod.basic);
    }

    /** Adds routes to the context, which has started. */
    protected final void addRoutes(LambdaRouteBuilder routes) throws Exception {
        RouteBuilder.addRoutes(context, routes);
    }

    /** Returns how many requests with this method and path have arrived. */
    protected long count(String method, String path) {
        return simulator.requests().stream()
                .filter(request -> request.matches(method, path))
                .count();
    }

    @Override
    protected void cleanupResources() {
        simulator.close();
    }
}
