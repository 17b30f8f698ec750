package io.github.camelportal.simulator;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A request that the portal received, whatever became of it.
 *
 * @param method such as {@code POST}
 * @param path below the base path, such as {@code /tickets/736633}
 * @param query the raw query, empty if there was none
 * @param headers by name; the map ignores the names' case
 * @param body as text
 */
public record RecordedRequest(
        String method, String path, String query, Map<String, List<String>> headers, String body) {

    /** The first value of a header. */
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name))
                .flatMap(values -> values.stream().findFirst());
    }

    /** Whether this is such a request, for instance {@code matches("POST", "/tickets")}. */
    public boolean matches(String wantedMethod, String wantedPath) {
        return method.equals(wantedMethod) && path.equals(wantedPath);
    }

    /** Method and path only: headers, query and body may hold passwords and tokens. */
    @Override
    public String toString() {
        return method + " " + path;
    }
}
