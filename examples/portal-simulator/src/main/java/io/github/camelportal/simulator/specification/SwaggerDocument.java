package io.github.camelportal.simulator.specification;

import java.util.Locale;
import java.util.function.BiPredicate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.github.camelportal.simulator.http.Json;

/**
 * A Swagger 2.0 document of the simulator's routes, as the vendor's software makes it: paths have no slash in front and variables
 * such as {@code @id}, fields of the body are declared {@code in: query}, and examples stand in the responses' descriptions.
 */
public final class SwaggerDocument {

    private static final JsonNode OPERATIONS = Json.resource(SwaggerDocument.class, "operations.json");

    private final BiPredicate<String, String> exists;
    private final String basePath;

    /** @param exists tells by method and template whether the portal has a route */
    public SwaggerDocument(BiPredicate<String, String> exists, String basePath) {
        this.exists = exists;
        this.basePath = basePath;
    }

    ObjectNode write(String host) {
        ObjectNode document = Json.object().put("swagger", "2.0");
        document.putObject("info")
                .put(
                        "description",
                        "Our HTTP REST API allows you to manage vital details of your account and services.")
                .put("version", "4.20241004")
                .put("title", "Portal simulator User API");
        document.put("host", host).put("basePath", basePath);
        document.putArray("schemes").add("http");
        ObjectNode paths = document.putObject("paths");
        for (JsonNode operation : OPERATIONS) {
            String path = operation.path("path").asText();
            String method = operation.path("method").asText();
            if (exists.test(method, path)) {
                paths.withObjectProperty(path.substring(1)).set(method.toLowerCase(Locale.ROOT), describe(operation));
            }
        }
        return document;
    }

    private static ObjectNode describe(JsonNode operation) {
        ObjectNode description = Json.object();
        description.putArray("tags").add(operation.path("tag").asText());
        description
                .put("summary", operation.path("summary").asText())
                .put("description", operation.path("description").asText())
                .put("operationId", operation.path("id").asText());
        description.putArray("consumes").add("application/json");
        description.putArray("produces").add("application/json");
        ArrayNode parameters = description.putArray("parameters");
        operation.path("parameters").forEach(parameter -> parameters.add(describeParameter(parameter)));
        JsonNode example = operation.path("example");
        description
                .putObject("responses")
                .putObject("200")
                .put("description", example.isMissingNode() ? "`Success`" : "```json\n\r" + example.toPrettyString());
        return description;
    }

    private static ObjectNode describeParameter(JsonNode parameter) {
        String type = parameter.path("type").asText();
        ObjectNode description = Json.object()
                .put("name", parameter.path("name").asText())
                .put("type", type.equals("object") ? "array" : type)
                .put("in", parameter.path("in").asText())
                .put("description", parameter.path("description").asText());
        if (parameter.path("required").asBoolean()) {
            description.put("required", true);
        }
        if (description.path("type").asText().equals("array")) {
            description.putObject("items").put("type", "string");
        }
        return description;
    }
}
