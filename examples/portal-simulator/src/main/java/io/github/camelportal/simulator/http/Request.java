package io.github.camelportal.simulator.http;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.github.camelportal.simulator.RecordedRequest;

/**
 * A request as it came in.
 *
 * @param path below the base path, without a trailing slash
 * @param headers by name, in any case
 */
public record Request(
        String method,
        String path,
        String query,
        Map<String, List<String>> headers,
        byte[] body,
        String clientAddress) {

    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name))
                .flatMap(values -> values.stream().findFirst());
    }

    String bodyText() {
        return new String(body, StandardCharsets.UTF_8);
    }

    RecordedRequest recorded() {
        return new RecordedRequest(method, path, query == null ? "" : query, headers, bodyText());
    }

    /** Headers, query and body may hold secrets. */
    @Override
    public String toString() {
        return method + " " + path;
    }
}
