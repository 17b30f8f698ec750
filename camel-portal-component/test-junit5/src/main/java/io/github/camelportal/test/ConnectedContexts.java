package io.github.camelportal.test;

import java.util.HashMap;
import java.util.Map;

import org.apache.camel.CamelContext;
import org.apache.camel.Component;
import org.apache.camel.spi.CamelContextTracker;
import org.apache.camel.support.LifecycleStrategySupport;

import io.github.camelportal.PortalComponent;
import io.github.camelportal.PortalConfiguration;
import io.github.camelportal.options.AuthMethod;
import io.github.camelportal.simulator.PortalSimulator;

/** Connects the component of every context that is created to a simulator, until it is closed. */
final class ConnectedContexts {

    private static final String PREFIX = "camel.component.portal.";

    private final PortalSimulator simulator;
    private final Map<String, String> replaced = new HashMap<>();
    private final CamelContextTracker tracker = new CamelContextTracker() {
        @Override
        public void contextCreated(CamelContext context) {
            context.addLifecycleStrategy(new Connecting());
        }
    };

    ConnectedContexts(PortalSimulator simulator) {
        this.simulator = simulator;
        replace(PREFIX + "base-url", simulator.baseUrl());
        replace(PREFIX + "username", simulator.username());
        replace(PREFIX + "password", simulator.password());
        replace("portal.simulator.control-url", simulator.controlUrl());
        tracker.open();
    }

    void close() {
        tracker.close();
        replaced.forEach(ConnectedContexts::setOrClear);
    }

    private void replace(String property, String value) {
        replaced.put(property, System.getProperty(property));
        System.setProperty(property, value);
    }

    private static void setOrClear(String property, String value) {
        if (value == null) {
            System.clearProperty(property);
        } else {
            System.setProperty(property, value);
        }
    }

    /** Replaces the address and all credentials, because the simulator accepts its own only. */
    private void connect(Component component) {
        if (component instanceof PortalComponent portal) {
            PortalConfiguration configuration = portal.getConfiguration();
            configuration.setBaseUrl(simulator.baseUrl());
            configuration.setCredentials(null);
            configuration.setUsername(simulator.username());
            configuration.setPassword(simulator.password());
            configuration.setAccessToken(null);
            configuration.setTotpSecret(null);
            if (configuration.getAuthMethod() == AuthMethod.bearer) {
                configuration.setAuthMethod(AuthMethod.basic);
            }
        }
    }

    /**
     * Sets the options when a component is added, and again before endpoints are created, after the application has set its own.
     * The customizers of Spring Boot precede it, because Camel calls strategies in the order in which they were added.
     */
    private final class Connecting extends LifecycleStrategySupport {

        @Override
        public void onComponentAdd(String name, Component component) {
            connect(component);
        }

        @Override
        public void onContextInitializing(CamelContext context) {
            context.getComponentNames().forEach(name -> connect(context.hasComponent(name)));
        }
    }
}
