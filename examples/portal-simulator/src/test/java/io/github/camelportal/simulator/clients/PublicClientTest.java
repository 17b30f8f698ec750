package io.github.camelportal.simulator.clients;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import io.github.camelportal.simulator.PortalSimulator;
import io.github.camelportal.simulator.PortalSimulatorBuilder;
import io.github.camelportal.simulator.Profile;
import io.github.camelportal.simulator.support.SimulatorClient;

/**
 * Sends the requests of a public client of the portal's software, byte by byte if it matters. Asserts the parts of the responses
 * that the client needs.
 */
abstract class PublicClientTest {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    PortalSimulator simulator;

    @BeforeEach
    void start() {
        simulator =
                configure(PortalSimulator.builder().profile(Profile.RECORDED)).start();
    }

    @AfterEach
    void close() {
        simulator.close();
    }

    PortalSimulatorBuilder configure(PortalSimulatorBuilder builder) {
        return builder;
    }

    String basic() {
        String pair = simulator.username() + ":" + simulator.password();
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    /** Sends a request; null leaves the header or the body out. */
    HttpResponse<String> send(String method, String path, String authorization, String contentType, String body)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(simulator.baseUrl() + path))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (authorization != null) {
            request.header("Authorization", authorization);
        }
        if (contentType != null) {
            request.header("Content-Type", contentType);
        }
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }

    static JsonNode json(HttpResponse<String> response) {
        return SimulatorClient.json(response);
    }
}
