package io.github.camelportal.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

/** Reads from an operation of the table what it answers. */
final class ResponseSchemaReader {

    private static final String ACKNOWLEDGEMENT = "Acknowledgement";

    /** Fields around an answer, which its header does not have. */
    private static final Set<String> MESSAGES = Set.of("error", "errors", "info", "page", "success", "status");

    private ResponseSchemaReader() {}

    static GeneratorResponse read(OpenApiReferences references, JsonNode operation, Consumer<String> problems) {
        JsonNode response = references.resolve(operation.path("responses").path("200"));
        String description = response.path("description").asText("");
        if (response.path("content").has("application/octet-stream")) {
            return new GeneratorResponse(
                    GeneratorResponse.Kind.FILE, null, List.of(), null, null, description, false, List.of(), null);
        }
        JsonNode content = response.path("content").path("application/json");
        String example = content.has("example") ? content.path("example").toPrettyString() : null;
        String payload = operation.path("x-payload").asText(null);
        JsonNode schema = content.path("schema");
        Map<String, JsonNode> fields = references.properties(schema);
        if (payload != null) {
            schema = fields.getOrDefault(payload, schema);
        }
        String key = operation.path("x-key").asText(null);
        List<String> with = new ArrayList<>();
        operation.path("x-payload-with").forEach(field -> with.add(field.asText()));
        Stream.concat(Stream.ofNullable(payload), with.stream())
                .filter(field -> !fields.containsKey(field))
                .forEach(field -> problems.accept("x-payload names " + field + ", which the answer does not have"));
        boolean secret = response.path("x-secret").asBoolean();
        List<String> beside = beside(content.path("example"), payload, with);
        JsonNode resolved = references.resolve(schema);
        if ("array".equals(resolved.path("type").asText())) {
            String element = typeName(references, resolved.path("items"));
            GeneratorResponse.Listing listing = new GeneratorResponse.Listing(payload, key, element);
            return new GeneratorResponse(
                    GeneratorResponse.Kind.LIST, payload, with, element, listing, description, secret, beside, example);
        }
        String name = typeName(references, schema);
        GeneratorResponse.Listing listing = listing(references, operation, schema, key);
        return new GeneratorResponse(kind(name), payload, with, name, listing, description, secret, beside, example);
    }

    /** Fields of the example that are neither payload nor message. */
    private static List<String> beside(JsonNode example, String payload, List<String> with) {
        List<String> beside = new ArrayList<>();
        if (payload != null) {
            example.fieldNames().forEachRemaining(beside::add);
            beside.removeAll(MESSAGES);
            beside.removeAll(with);
            beside.remove(payload);
        }
        return beside;
    }

    /** A list within the thing, which {@code x-elements} names. */
    private static GeneratorResponse.Listing listing(
            OpenApiReferences references, JsonNode operation, JsonNode schema, String key) {
        String field = operation.path("x-elements").asText(null);
        if (field == null) {
            return null;
        }
        JsonNode list = references.properties(schema).getOrDefault(field, schema);
        return new GeneratorResponse.Listing(field, key, typeName(references, list.path("items")));
    }

    /** The name of a schema, or of the Java type that holds one without a name; null where anything can come. */
    private static String typeName(OpenApiReferences references, JsonNode schema) {
        references.resolve(schema);
        String name = references.name(schema);
        if (name != null) {
            return name;
        }
        if (schema.has("additionalProperties")) {
            return "Map";
        }
        return schema.path("type").asText().equals("string") ? "String" : null;
    }

    private static GeneratorResponse.Kind kind(String schema) {
        if (schema == null) {
            return GeneratorResponse.Kind.UNKNOWN;
        }
        return schema.equals(ACKNOWLEDGEMENT) ? GeneratorResponse.Kind.ACKNOWLEDGEMENT : GeneratorResponse.Kind.ONE;
    }
}
