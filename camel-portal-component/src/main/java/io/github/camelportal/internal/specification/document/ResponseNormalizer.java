package io.github.camelportal.internal.specification.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Rewrites the response of an operation that succeeds, and finds its example wherever a document has it. */
final class ResponseNormalizer {

    private static final Set<String> TEXT_TYPES = Set.of("text/html", "text/plain", "application/xml", "text/xml");

    private final DocumentReferences references;

    ResponseNormalizer(DocumentReferences references) {
        this.references = references;
    }

    /** Returns the responses of an operation: the one that succeeds, or none. */
    ObjectNode responses(JsonNode operation) {
        ObjectNode responses = JsonNodeFactory.instance.objectNode();
        JsonNode declared = success(operation.path("responses"));
        ObjectNode response = responses.putObject("200").put("description", "");
        ObjectNode content = JsonNodeFactory.instance.objectNode();
        JsonNode media = content(declared.path("content"));
        JsonNode schema = references.schema(declared.has("schema") ? declared.path("schema") : media.path("schema"));
        if (schema.isObject() && !schema.isEmpty()) {
            content.set("schema", schema);
        }
        JsonNode example = example(operation, declared, media, schema);
        if (!example.isMissingNode()) {
            content.set("example", example);
        }
        boolean file = isFile(operation, declared, schema);
        if (file || !content.isEmpty()) {
            response.putObject("content").set(file ? "application/octet-stream" : "application/json", content);
        }
        return responses;
    }

    /** Returns the content in JSON, or the first one. */
    static JsonNode content(JsonNode contents) {
        JsonNode first = MissingNode.getInstance();
        for (Map.Entry<String, JsonNode> content : contents.properties()) {
            if (isJson(content.getKey())) {
                return content.getValue();
            }
            first = first.isMissingNode() ? content.getValue() : first;
        }
        return first;
    }

    /** Whether a request in JSON fits declared media types, of which there may be none. */
    static boolean acceptsJson(List<String> mediaTypes) {
        return mediaTypes.isEmpty() || mediaTypes.stream().anyMatch(type -> isJson(type) || type.contains("*"));
    }

    private static boolean isJson(String mediaType) {
        return mediaType.toLowerCase(Locale.ROOT).contains("json");
    }

    private JsonNode success(JsonNode responses) {
        List<String> codes = new ArrayList<>();
        responses.fieldNames().forEachRemaining(codes::add);
        return codes.stream()
                .filter(code -> code.startsWith("2"))
                .sorted()
                .findFirst()
                .map(code -> references.resolve(responses.path(code)))
                .orElseGet(() -> references.resolve(responses.path("default")));
    }

    private static JsonNode example(JsonNode operation, JsonNode response, JsonNode media, JsonNode schema) {
        List<JsonNode> places = new ArrayList<>();
        places.add(media.path("example"));
        media.path("examples").forEach(example -> places.add(example.has("value") ? example.path("value") : example));
        JsonNode examples = response.path("examples");
        places.add(content(examples));
        places.add(response.path("example"));
        places.add(schema.path("example"));
        places.add(response.path("description"));
        places.add(operation.path("description"));
        for (JsonNode place : places) {
            JsonNode example = place.isTextual() ? ExampleText.parse(place.asText()) : place;
            if (example.isContainerNode()) {
                return example;
            }
        }
        return MissingNode.getInstance();
    }

    /** Whether the response is a file: its schema says so, or the operation produces neither JSON nor a text. */
    private static boolean isFile(JsonNode operation, JsonNode response, JsonNode schema) {
        String type = schema.path("type").asText("");
        if (type.equals("file") || schema.path("format").asText("").equals("binary")) {
            return true;
        }
        List<String> mediaTypes = new ArrayList<>();
        operation.path("produces").forEach(mediaType -> mediaTypes.add(mediaType.asText("")));
        response.path("content").fieldNames().forEachRemaining(mediaTypes::add);
        return !mediaTypes.isEmpty()
                && mediaTypes.stream()
                        .map(mediaType -> mediaType
                                .toLowerCase(Locale.ROOT)
                                .replaceFirst(";.*", "")
                                .strip())
                        .noneMatch(mediaType ->
                                isJson(mediaType) || mediaType.contains("*") || TEXT_TYPES.contains(mediaType));
    }
}
