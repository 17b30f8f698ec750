package io.github.camelportal.fuzz;

import java.util.List;
import java.util.Map;

/**
 * A request as it came over the wire.
 *
 * @param target  path and query, as the request line has them
 * @param headers by name in lower case, with all values that there were
 */
record WireRequest(String method, String target, Map<String, List<String>> headers, byte[] body) {

    String path() {
        return target.split("\\?", 2)[0];
    }

    /** Behind the question mark; null without one. */
    String query() {
        String[] parts = target.split("\\?", 2);
        return parts.length == 1 ? null : parts[1];
    }

    @Override
    public String toString() {
        return method + " " + target;
    }
}
