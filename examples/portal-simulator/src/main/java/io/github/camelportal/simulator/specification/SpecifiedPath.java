package io.github.camelportal.simulator.specification;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Writes the paths of a document as the templates of the simulator's routes, in whatever notation the document has them. The
 * component reads paths by a class of its own, because the simulator does not depend on it.
 */
final class SpecifiedPath {

    private static final String API = "/api";

    /** A variable in one of the notations {@code @id}, {@code :id}, {@code <int:id>} and {@code {id:[0-9]+}}. */
    private static final Pattern VARIABLE =
            Pattern.compile("[@:]([^/]+)|<(?:[^<>]*:)?([^<>:]+)>|\\{([^:{}]+)(?::.*)?}");

    private final String basePath;

    private SpecifiedPath(String basePath) {
        this.basePath = basePath;
    }

    /** Reads the base path of a document, which its paths may repeat: the declared one, or the usual one if all paths have it. */
    static SpecifiedPath of(JsonNode document) {
        String declared = document.path("basePath")
                .asText(pathOf(document.at("/servers/0/url").asText("")));
        String basePath = ("/" + declared).replaceAll("/+", "/").replaceAll("/$", "");
        List<String> paths = new ArrayList<>();
        document.path("paths").fieldNames().forEachRemaining(paths::add);
        boolean usual = basePath.isEmpty()
                && paths.stream()
                        .allMatch(path -> ("/" + path).replaceAll("^/+", "/").startsWith(API + "/"));
        return new SpecifiedPath(usual ? API : basePath);
    }

    private static String pathOf(String url) {
        try {
            String path = URI.create(url.replaceAll("\\{[^}]*}", "x")).getPath();
            return path == null ? "" : path;
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    /** Returns the template of a path: each variable as {@code @name}, one slash in front, and none at the end. */
    String template(String path) {
        String absolute = "/" + path.strip().replaceFirst("[?#].*$", "").replaceAll("^/+", "");
        boolean repeated = !basePath.isEmpty() && absolute.startsWith(basePath + "/");
        String below = repeated ? absolute.substring(basePath.length()) : absolute;
        return segments(below).stream()
                .filter(segment -> !segment.isEmpty())
                .map(SpecifiedPath::segment)
                .collect(Collectors.joining("/", "/", ""));
    }

    private static String segment(String segment) {
        Matcher variable = VARIABLE.matcher(segment);
        if (!variable.matches()) {
            return segment;
        }
        for (int group = 1; group < variable.groupCount(); group++) {
            if (variable.group(group) != null) {
                return "@" + variable.group(group);
            }
        }
        return "@" + variable.group(variable.groupCount());
    }

    /** Splits a path at the slashes outside of braces, since an expression may have slashes. */
    private static List<String> segments(String path) {
        List<String> segments = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < path.length(); i++) {
            char character = path.charAt(i);
            depth += character == '{' ? 1 : character == '}' && depth > 0 ? -1 : 0;
            if (character == '/' && depth == 0) {
                segments.add(path.substring(start, i));
                start = i + 1;
            }
        }
        segments.add(path.substring(start));
        return segments;
    }
}
