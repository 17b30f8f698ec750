package io.github.camelportal.support;

import io.github.camelportal.PortalConfiguration;

/** A test of routes to a server that records requests and sends the response that the test gave it. */
public abstract class RecordingPortalTestSupport extends PortalTestSupport {

    /** The server. */
    protected final RecordingServer portal = new RecordingServer();

    @Override
    protected void connect(PortalConfiguration configuration) {
        configuration.setBaseUrl(portal.baseUrl());
        configuration.setUsername(PortalStub.USERNAME);
        configuration.setPassword(PortalStub.PASSWORD);
        // Only a few tests are about retries, and turn them on.
        configuration.setMaxRetries(0);
    }

    @Override
    protected void cleanupResources() {
        portal.close();
    }
}
