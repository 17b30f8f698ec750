package io.github.camelportal.support;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

/** A server that records what arrives and answers what it is told. */
public final class RecordingServer implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final WireMockServer server = new WireMockServer(options().dynamicPort());

    public RecordingServer() {
        server.start();
    }

    public String baseUrl() {
        return "http://localhost:" + server.port() + "/api";
    }

    public WireMockServer server() {
        return server;
    }

    /** Answers everything with this JSON. */
    public void answers(String json) {
        answers(aResponse()
                .withStatus(200)
                .withHeader("Content-Type", "application/json")
                .withBody(json));
    }

    /** Answers everything with this response. */
    public void answers(ResponseDefinitionBuilder response) {
        server.resetAll();
        server.stubFor(any(anyUrl()).willReturn(response));
    }

    /** Returns the received requests, the first one first, whereas WireMock lists the last one first. */
    public List<LoggedRequest> requests() {
        List<LoggedRequest> requests = server.getAllServeEvents().stream()
                .map(event -> event.getRequest())
                .collect(Collectors.toCollection(ArrayList::new));
        Collections.reverse(requests);
        return requests;
    }

    /** The only request that has arrived. */
    public LoggedRequest request() {
        List<LoggedRequest> all = requests();
        if (all.size() != 1) {
            throw new AssertionError("one request was expected, not " + all);
        }
        return all.get(0);
    }

    /** Returns the JSON of the only request that has arrived. */
    public JsonNode requestJson() {
        try {
            return JSON.readTree(request().getBodyAsString());
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
