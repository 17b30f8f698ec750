package io.github.camelportal.simulator.http;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import com.fasterxml.jackson.databind.JsonNode;

/** A response, ready to be sent. */
public record SimulatedResponse(int status, String contentType, Map<String, String> headers, byte[] body) {

    private static final String JSON = "application/json; charset=utf-8";

    public static SimulatedResponse json(JsonNode body) {
        return json(200, body);
    }

    public static SimulatedResponse json(int status, JsonNode body) {
        return new SimulatedResponse(status, JSON, Map.of(), Json.write(body));
    }

    /** A list under its name. */
    public static <T> SimulatedResponse list(String name, Collection<T> things, Function<T, JsonNode> writer) {
        return new SimulatedResponse(200, JSON, Map.of(), Json.writeList(name, things, writer));
    }

    public static SimulatedResponse errors(int status, String... errors) {
        return json(status, Json.object().set("error", Json.texts(Arrays.asList(errors))));
    }

    public static SimulatedResponse info(String code) {
        return json(Json.object().set("info", Json.texts(List.of(code))));
    }

    public static SimulatedResponse status(boolean value) {
        return json(Json.object().put("status", value));
    }

    public static SimulatedResponse text(int status, String contentType, String text) {
        return new SimulatedResponse(status, contentType, Map.of(), text.getBytes(StandardCharsets.UTF_8));
    }

    public static SimulatedResponse html(int status, String title) {
        String page = "<!DOCTYPE html>\n<html><head><title>" + title + "</title></head>\n<body><h1>" + title
                + "</h1></body></html>\n";
        return text(status, "text/html; charset=utf-8", page);
    }

    public SimulatedResponse withBody(byte[] newBody) {
        return new SimulatedResponse(status, contentType, headers, newBody);
    }

    public SimulatedResponse withHeader(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new SimulatedResponse(status, contentType, more, body);
    }

    /** Returns a copy without the body. */
    SimulatedResponse withoutBody(int newStatus) {
        return new SimulatedResponse(newStatus, contentType, headers, new byte[0]);
    }

    public boolean isJson() {
        return contentType.startsWith("application/json");
    }
}
