package io.github.camelportal.crash;

import org.apache.camel.impl.DefaultCamelContext;

import io.github.camelportal.PortalComponent;
import io.github.camelportal.PortalConfiguration;
import io.github.camelportal.simulator.PortalSimulator;

/** Contexts that know a portal. */
final class Connected {

    private static final int SHUTDOWN_SECONDS = 20;

    private Connected() {}

    static DefaultCamelContext to(PortalSimulator portal) {
        return to(portal.baseUrl(), portal.username(), portal.password());
    }

    static DefaultCamelContext to(String baseUrl, String username, String password) {
        DefaultCamelContext context = new DefaultCamelContext();
        context.getShutdownStrategy().setTimeout(SHUTDOWN_SECONDS);
        PortalConfiguration portal =
                context.getComponent("portal", PortalComponent.class).getConfiguration();
        portal.setBaseUrl(baseUrl);
        portal.setUsername(username);
        portal.setPassword(password);
        return context;
    }
}
