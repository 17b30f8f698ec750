package io.github.camelportal.simulator.http;

import java.io.IOException;
import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.sun.net.httpserver.HttpExchange;

/** Takes a request off the network. */
public final class RequestReader {

    private RequestReader() {}

    public static Request read(HttpExchange exchange, String basePath) throws IOException {
        URI uri = exchange.getRequestURI();
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        exchange.getRequestHeaders().forEach((name, values) -> headers.put(name, List.copyOf(values)));
        return new Request(
                exchange.getRequestMethod(),
                path(uri.getRawPath().substring(basePath.length())),
                uri.getRawQuery(),
                Collections.unmodifiableMap(headers),
                exchange.getRequestBody().readAllBytes(),
                exchange.getRemoteAddress().getAddress().getHostAddress());
    }

    /** A trailing slash means nothing to the portal. */
    private static String path(String path) {
        String withoutSlash = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return withoutSlash.isEmpty() ? "/" : withoutSlash;
    }
}
