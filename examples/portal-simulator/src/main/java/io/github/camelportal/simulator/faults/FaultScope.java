package io.github.camelportal.simulator.faults;

import java.util.Arrays;
import java.util.List;

import io.github.camelportal.simulator.http.Request;

/**
 * Which requests a fault applies to.
 *
 * @param method null for any
 * @param path of whole segments, of which those like {@code @number} stand for any; null for any path
 * @param exact whether paths below it are left alone
 */
record FaultScope(String method, String path, boolean exact) {

    static final FaultScope EVERYTHING = new FaultScope(null, null, false);

    FaultScope {
        if (path != null && !path.startsWith("/")) {
            throw new IllegalArgumentException("A path begins with a slash: '" + path + "'");
        }
    }

    boolean covers(Request request) {
        return coversMethod(request.method()) && (path == null || coversPath(request.path()));
    }

    private boolean coversMethod(String actual) {
        return method == null || method.equalsIgnoreCase(actual);
    }

    private boolean coversPath(String actual) {
        List<String> wanted = segments(path);
        List<String> given = segments(actual);
        if (exact ? given.size() != wanted.size() : given.size() < wanted.size()) {
            return false;
        }
        for (int i = 0; i < wanted.size(); i++) {
            if (!wanted.get(i).startsWith("@") && !wanted.get(i).equals(given.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static List<String> segments(String text) {
        return Arrays.stream(text.split("/"))
                .filter(segment -> !segment.isEmpty())
                .toList();
    }

    @Override
    public String toString() {
        return (method == null && path == null)
                ? ""
                : " on " + (exact ? "just " : "") + (method == null ? "" : method + " ") + (path == null ? "/" : path);
    }
}
