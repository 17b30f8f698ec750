package io.github.camelportal.support;

import org.apache.camel.CamelContext;
import org.apache.camel.test.junit5.CamelTestSupport;

import io.github.camelportal.PortalComponent;
import io.github.camelportal.PortalConfiguration;

/**
 * Camel's own test support, with a component that is connected to a portal of the test. Each test has a context and a portal of
 * its own. The context starts with the routes of {@link #createRouteBuilder()}.
 */
public abstract class PortalTestSupport extends CamelTestSupport {

    @Override
    protected CamelContext createCamelContext() throws Exception {
        CamelContext created = super.createCamelContext();
        created.getShutdownStrategy().setTimeout(20);
        connect(created.getComponent("portal", PortalComponent.class).getConfiguration());
        return created;
    }

    /** Sets the address of the portal and the credentials. */
    protected abstract void connect(PortalConfiguration configuration);
}
