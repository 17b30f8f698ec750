package io.github.camelportal.machines;

import java.time.Duration;

import org.apache.camel.Exchange;

import io.github.camelportal.PortalConfiguration;
import io.github.camelportal.support.PortalStub;
import io.github.camelportal.support.PortalTestSupport;

/** A test of routes to a portal whose machines take their time. */
abstract class MachineTestSupport extends PortalTestSupport {

    /** The time of a transition. */
    static final Duration QUICK = Duration.ofMillis(300);

    /** Options of a wait, up to the awaited state. */
    static final String OPTIONS = "?serviceId=302&vmId=101&awaitInterval=20ms&awaitTimeout=20s&await=";

    final MachineServer portal = new MachineServer();

    final Exchange call(String uri) {
        return template.request("portal:" + uri, exchange -> {});
    }

    @Override
    protected void connect(PortalConfiguration configuration) {
        configuration.setBaseUrl(portal.baseUrl());
        configuration.setUsername(PortalStub.USERNAME);
        configuration.setPassword(PortalStub.PASSWORD);
        configuration.setMaxRetries(0);
    }

    @Override
    protected void cleanupResources() {
        portal.close();
    }
}
