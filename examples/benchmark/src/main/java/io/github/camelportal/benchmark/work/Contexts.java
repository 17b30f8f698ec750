package io.github.camelportal.benchmark.work;

import org.apache.camel.CamelContext;
import org.apache.camel.RoutesBuilder;
import org.apache.camel.impl.DefaultCamelContext;

import io.github.camelportal.PortalComponent;
import io.github.camelportal.PortalConfiguration;
import io.github.camelportal.benchmark.server.FixedResponseServer;

/** Camel contexts, all with Camel's own defaults. */
final class Contexts {

    private Contexts() {}

    static CamelContext start(RoutesBuilder routes) throws Exception {
        CamelContext context = new DefaultCamelContext();
        context.addRoutes(routes);
        context.start();
        return context;
    }

    /** One whose portal is at the given address. */
    static CamelContext startPortal(RoutesBuilder routes, String baseUrl) throws Exception {
        CamelContext context = new DefaultCamelContext();
        PortalConfiguration portal =
                context.getComponent("portal", PortalComponent.class).getConfiguration();
        portal.setBaseUrl(baseUrl);
        portal.setUsername(FixedResponseServer.USERNAME);
        portal.setPassword(FixedResponseServer.PASSWORD);
        context.addRoutes(routes);
        context.start();
        return context;
    }
}
