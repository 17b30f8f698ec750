package io.github.camelportal.internal.specification.document;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/**
 * Rewrites a document into OpenAPI 3 without its quirks, so that the parser understands it: paths without a slash, placeholders in
 * any notation, body fields that are declared as query parameters, and examples in descriptions.
 */
final class DocumentNormalizer {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
    private static final Set<String> OTHER_METHODS = Set.of("head", "options", "trace", "connect", "query");
    private static final String API = "/api";

    private final ObjectNode document;
    private final List<String> warnings;
    private final DocumentReferences references;

    /**
     * Creates a normalizer of a document.
     *
     * @param warnings receives the parts that cannot be used
     */
    DocumentNormalizer(ObjectNode document, List<String> warnings) {
        this.document = document;
        this.warnings = warnings;
        this.references = new DocumentReferences(document, warnings);
    }

    /** Returns the document in OpenAPI 3. */
    ObjectNode normalized() {
        ObjectNode normalized = JsonNodeFactory.instance.objectNode().put("openapi", "3.0.3");
        normalized.putObject("info").put("title", "Portal").put("version", "1");
        normalized.putObject("components").set("schemas", references.schemas());
        List<String> mediaTypes = new ArrayList<>();
        document.path("consumes").forEach(type -> mediaTypes.add(type.asText()));
        if (!ResponseNormalizer.acceptsJson(mediaTypes)) {
            warnings.add(
                    "sends JSON, and the document declares " + String.join(", ", mediaTypes) + " for its requests");
        }
        ObjectNode paths = normalized.putObject("paths");
        String basePath = basePath();
        // Two spellings of one path must not take turns when a document lists them in another order.
        document.path("paths").properties().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(path -> addPath(path.getKey(), path.getValue(), basePath, paths));
        return normalized;
    }

    /** Returns the base path, which paths may repeat: the declared one, or the usual one if all paths start with it. */
    String basePath() {
        String declared = document.path("basePath").asText("");
        if (declared.isEmpty()) {
            declared = pathOf(document.path("servers").path(0).path("url").asText(""));
        }
        String basePath = ("/" + declared).replaceAll("/+", "/").replaceAll("/$", "");
        if (!basePath.isEmpty()) {
            return basePath;
        }
        List<String> names = new ArrayList<>();
        document.path("paths").fieldNames().forEachRemaining(names::add);
        return names.stream().allMatch(name -> ("/" + name.replaceAll("^/+", "")).startsWith(API + "/")) ? API : "";
    }

    private static String pathOf(String url) {
        try {
            String path = URI.create(url.replaceAll("\\{[^}]*}", "x")).getPath();
            return path == null ? "" : path;
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private void addPath(String name, JsonNode written, String basePath, ObjectNode paths) {
        JsonNode item = references.resolve(written);
        RouteTemplate template = RouteTemplate.parse(name, basePath);
        if (template == null || !item.isObject()) {
            if (!name.startsWith("x-")) {
                warnings.add("ignores the path '" + name + "', which is no path of a request");
            }
            return;
        }
        if (name.contains("?")) {
            warnings.add("ignores the query of the path '" + name + "', which is sent without it");
        }
        for (Map.Entry<String, JsonNode> entry : item.properties()) {
            String method = entry.getKey().toLowerCase(Locale.ROOT).strip();
            JsonNode operation = references.resolve(entry.getValue());
            if (METHODS.contains(method) && operation.isObject()) {
                add(method, template, item.path("parameters"), operation, paths);
            } else if (METHODS.contains(method) || OTHER_METHODS.contains(method)) {
                warnings.add("ignores " + method.toUpperCase(Locale.ROOT) + " " + template.path()
                        + (METHODS.contains(method)
                                ? ", whose description is no object"
                                : ", a method that no operation has"));
            }
        }
    }

    private void add(String method, RouteTemplate template, JsonNode shared, JsonNode operation, ObjectNode paths) {
        OperationNormalizer normalizer = new OperationNormalizer(method, template, references, warnings);
        normalizer.addParameters(operation.path("parameters"));
        normalizer.addParameters(shared);
        ObjectNode normalized = normalizer.normalized(operation);
        ObjectNode item = paths.withObjectProperty(normalizer.template().path());
        if (item.has(method)) {
            warnings.add("ignores a second declaration of " + method.toUpperCase(Locale.ROOT) + " " + template.path());
            return;
        }
        item.set(method, normalized);
    }

    /** Returns whether a flag is set, which PHP may write as a text or a number. */
    static boolean isTrue(@Nullable JsonNode flag) {
        return flag != null && (flag.asBoolean() || flag.asText("").equalsIgnoreCase("true"));
    }
}
