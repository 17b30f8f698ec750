package io.github.camelportal.support;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import org.apache.camel.CamelContext;
import org.apache.camel.impl.DefaultCamelContext;

import io.github.camelportal.PortalComponent;
import io.github.camelportal.PortalConfiguration;
import io.github.camelportal.scan.Canaries;

/** A server that records what arrives and answers what it is told, and a context whose component talks to it. */
public final class PortalStub implements AutoCloseable {

    public static final String USERNAME = "joe@example.com";
    public static final String PASSWORD = Canaries.PASSWORD;

    private final RecordingServer portal = new RecordingServer();
    private final DefaultCamelContext context = new DefaultCamelContext();

    public PortalStub() {
        PortalConfiguration configuration =
                context.getComponent("portal", PortalComponent.class).getConfiguration();
        configuration.setBaseUrl(baseUrl());
        configuration.setUsername(USERNAME);
        configuration.setPassword(PASSWORD);
        // What is repeated is the matter of a few tests, which say so.
        configuration.setMaxRetries(0);
        context.start();
    }

    public String baseUrl() {
        return portal.baseUrl();
    }

    public CamelContext context() {
        return context;
    }

    public WireMockServer server() {
        return portal.server();
    }

    /** Answers everything with this JSON. */
    public void answers(String json) {
        portal.answers(json);
    }

    public void answers(ResponseDefinitionBuilder response) {
        portal.answers(response);
    }

    /** Returns the received requests, the first one first. */
    public List<LoggedRequest> requests() {
        return portal.requests();
    }

    /** The only request that has arrived. */
    public LoggedRequest request() {
        return portal.request();
    }

    /** Returns the JSON of the only request that has arrived. */
    public JsonNode requestJson() {
        return portal.requestJson();
    }

    @Override
    public void close() {
        context.stop();
        portal.close();
    }
}
