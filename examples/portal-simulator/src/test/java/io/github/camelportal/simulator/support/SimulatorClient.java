package io.github.camelportal.simulator.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.github.camelportal.simulator.PortalSimulator;

/** Calls a simulator as any HTTP client does. */
public final class SimulatorClient {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final String baseUrl;
    private final String authorization;

    private SimulatorClient(String baseUrl, String authorization) {
        this.baseUrl = baseUrl;
        this.authorization = authorization;
    }

    public static SimulatorClient anonymous(PortalSimulator simulator) {
        return new SimulatorClient(simulator.baseUrl(), null);
    }

    public static SimulatorClient basic(PortalSimulator simulator) {
        return anonymous(simulator).withPassword(simulator.username(), simulator.password());
    }

    public static SimulatorClient control(PortalSimulator simulator) {
        return new SimulatorClient(simulator.controlUrl(), null);
    }

    public static SimulatorClient at(String baseUrl) {
        return new SimulatorClient(baseUrl, null);
    }

    public SimulatorClient withPassword(String username, String password) {
        byte[] pair = (username + ":" + password).getBytes(StandardCharsets.UTF_8);
        return withAuthorization("Basic " + Base64.getEncoder().encodeToString(pair));
    }

    public SimulatorClient withToken(String token) {
        return withAuthorization("Bearer " + token);
    }

    public SimulatorClient withAuthorization(String header) {
        return new SimulatorClient(baseUrl, header);
    }

    public JsonNode get(String path) {
        return json(response("GET", path, null, null));
    }

    public JsonNode post(String path, String json) {
        return json(response("POST", path, "application/json", json));
    }

    public JsonNode postForm(String path, String form) {
        return json(response("POST", path, "application/x-www-form-urlencoded", form));
    }

    public JsonNode put(String path, String json) {
        return json(response("PUT", path, "application/json", json));
    }

    public JsonNode put(String path) {
        return json(response("PUT", path, null, null));
    }

    public JsonNode delete(String path) {
        return json(response("DELETE", path, null, null));
    }

    public HttpResponse<String> response(String method, String path, String contentType, String body) {
        try {
            return send(method, path, contentType, body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public HttpResponse<String> send(String method, String path, String contentType, String body) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(baseUrl + path))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (contentType != null) {
            request.header("Content-Type", contentType);
        }
        return send(request);
    }

    /** A GET that asks whether the answer has changed. */
    public HttpResponse<String> getUnless(String path, String header, String value) throws IOException {
        return send(HttpRequest.newBuilder(URI.create(baseUrl + path)).header(header, value));
    }

    /** A POST that a page of this origin sends. */
    public HttpResponse<String> postFrom(String origin, String path, String body) throws IOException {
        return send(HttpRequest.newBuilder(URI.create(baseUrl + path))
                .header("Origin", origin)
                .POST(BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        if (authorization != null) {
            request.header("Authorization", authorization);
        }
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public static JsonNode json(HttpResponse<String> response) {
        return parse(response.body());
    }

    public static JsonNode parse(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
