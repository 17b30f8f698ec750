package io.github.camelportal.simulator;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import com.fasterxml.jackson.databind.JsonNode;

/** An answer, ready to be sent. */
record Reply(int status, String contentType, Map<String, String> headers, byte[] body) {

    private static final String JSON = "application/json; charset=utf-8";

    static Reply json(JsonNode body) {
        return json(200, body);
    }

    static Reply json(int status, JsonNode body) {
        return new Reply(status, JSON, Map.of(), Json.write(body));
    }

    /** A list under its name. */
    static <T> Reply list(String name, Collection<T> things, Function<T, JsonNode> writer) {
        return new Reply(200, JSON, Map.of(), Json.writeList(name, things, writer));
    }

    static Reply errors(int status, String... errors) {
        return json(status, Json.object().set("error", Json.texts(Arrays.asList(errors))));
    }

    static Reply info(String code) {
        return json(Json.object().set("info", Json.texts(List.of(code))));
    }

    static Reply status(boolean value) {
        return json(Json.object().put("status", value));
    }

    static Reply text(int status, String contentType, String text) {
        return new Reply(status, contentType, Map.of(), text.getBytes(StandardCharsets.UTF_8));
    }

    static Reply html(int status, String title) {
        String page = "<!DOCTYPE html>\n<html><head><title>" + title + "</title></head>\n<body><h1>" + title
                + "</h1></body></html>\n";
        return text(status, "text/html; charset=utf-8", page);
    }

    Reply withBody(byte[] newBody) {
        return new Reply(status, contentType, headers, newBody);
    }

    Reply withHeader(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Reply(status, contentType, more, body);
    }

    /** With the headers alone. */
    Reply withoutBody(int newStatus) {
        return new Reply(newStatus, contentType, headers, new byte[0]);
    }

    boolean isJson() {
        return contentType.startsWith("application/json");
    }
}
