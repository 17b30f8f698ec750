package io.github.camelportal.simulator.http;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.sun.net.httpserver.HttpExchange;

/** Reads requests from the network. */
public final class RequestReader {

    /** Maximum size of a body in bytes. */
    private static final int MAX_BODY = 32 << 20;

    private RequestReader() {}

    /** Tells whether the headers of a request announce a body that is too large. */
    static boolean isTooLarge(HttpExchange exchange) {
        String length = exchange.getRequestHeaders().getFirst("Content-Length");
        return length != null
                && length.matches("\\d+")
                && new BigInteger(length).compareTo(BigInteger.valueOf(MAX_BODY)) > 0;
    }

    private static byte[] body(InputStream stream) throws IOException {
        byte[] body = stream.readNBytes(MAX_BODY);
        if (stream.read() >= 0) {
            throw new IOException("The body has more than " + MAX_BODY + " bytes");
        }
        return body;
    }

    public static Request read(HttpExchange exchange, String basePath) throws IOException {
        URI uri = exchange.getRequestURI();
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        exchange.getRequestHeaders().forEach((name, values) -> headers.put(name, List.copyOf(values)));
        return new Request(
                exchange.getRequestMethod(),
                path(uri.getRawPath().substring(basePath.length())),
                uri.getRawQuery(),
                Collections.unmodifiableMap(headers),
                body(exchange.getRequestBody()),
                exchange.getRemoteAddress().getAddress().getHostAddress());
    }

    /** A trailing slash means nothing to the portal. */
    private static String path(String path) {
        String withoutSlash = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return withoutSlash.isEmpty() ? "/" : withoutSlash;
    }
}
