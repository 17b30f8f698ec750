package io.github.camelportal;

import java.util.List;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import org.apache.camel.CamelContext;
import org.apache.camel.impl.DefaultCamelContext;

import io.github.camelportal.scan.Canaries;

/** A server that records what arrives and answers what it is told, and a context whose component talks to it. */
final class PortalStub implements AutoCloseable {

    static final String USERNAME = "joe@example.com";
    static final String PASSWORD = Canaries.PASSWORD;

    private final PortalServer portal = new PortalServer();
    private final DefaultCamelContext context = new DefaultCamelContext();

    PortalStub() {
        PortalConfiguration configuration =
                context.getComponent("portal", PortalComponent.class).getConfiguration();
        configuration.setBaseUrl(baseUrl());
        configuration.setUsername(USERNAME);
        configuration.setPassword(PASSWORD);
        // What is repeated is the matter of a few tests, which say so.
        configuration.setMaxRetries(0);
        context.start();
    }

    String baseUrl() {
        return portal.baseUrl();
    }

    CamelContext context() {
        return context;
    }

    WireMockServer server() {
        return portal.server();
    }

    /** Answers everything with this JSON. */
    void answers(String json) {
        portal.answers(json);
    }

    void answers(ResponseDefinitionBuilder response) {
        portal.answers(response);
    }

    /** What has arrived, the first one first. */
    List<LoggedRequest> requests() {
        return portal.requests();
    }

    /** The only request that has arrived. */
    LoggedRequest request() {
        return portal.request();
    }

    @Override
    public void close() {
        context.stop();
        portal.close();
    }
}
