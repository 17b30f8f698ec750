package io.github.camelportal.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

/** Reads the response of an operation from the table. */
final class ResponseSchemaReader {

    private static final String ACKNOWLEDGEMENT = "Acknowledgement";

    /** Fields of the envelope that do not count as extra fields. */
    private static final Set<String> ENVELOPE = Set.of("error", "errors", "info", "page", "success", "status");

    private ResponseSchemaReader() {}

    static GeneratorResponse read(OpenApiReferences references, JsonNode operation, Consumer<String> problems) {
        JsonNode response = references.resolve(operation.path("responses").path("200"));
        String description = response.path("description").asText("");
        List<String> evidence = texts(operation.path("x-evidence"));
        if (response.path("content").has("application/octet-stream")) {
            return file(description, evidence);
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
        List<String> mergedFields = texts(operation.path("x-payload-with"));
        Stream.concat(Stream.ofNullable(payload), mergedFields.stream())
                .filter(field -> !fields.containsKey(field))
                .forEach(field -> problems.accept("x-payload names " + field + ", which the response does not have"));
        JsonNode resolved = references.resolve(schema);
        boolean list = "array".equals(resolved.path("type").asText());
        String name = typeName(references, list ? resolved.path("items") : schema);
        return new GeneratorResponse(
                list ? GeneratorResponse.Shape.LIST : kind(name),
                payload,
                texts(operation.path("x-payload-or")),
                mergedFields,
                name,
                list
                        ? new GeneratorResponse.ListSchema(payload, key, name)
                        : listing(references, operation, schema, key),
                evidence,
                description,
                response.path("x-secret").asBoolean(),
                extraFields(content.path("example"), payload, mergedFields),
                example);
    }

    private static GeneratorResponse file(String description, List<String> evidence) {
        return new GeneratorResponse(
                GeneratorResponse.Shape.FILE,
                null,
                List.of(),
                List.of(),
                null,
                null,
                evidence,
                description,
                false,
                List.of(),
                null);
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    /** Returns the fields of the example that belong neither to the payload nor to the envelope. */
    private static List<String> extraFields(JsonNode example, String payload, List<String> mergedFields) {
        List<String> extraFields = new ArrayList<>();
        if (payload != null) {
            example.fieldNames().forEachRemaining(extraFields::add);
            extraFields.removeAll(ENVELOPE);
            extraFields.removeAll(mergedFields);
            extraFields.remove(payload);
        }
        return extraFields;
    }

    /** Reads the list within an object that {@code x-elements} names. */
    private static GeneratorResponse.ListSchema listing(
            OpenApiReferences references, JsonNode operation, JsonNode schema, String key) {
        String field = operation.path("x-elements").asText(null);
        if (field == null) {
            return null;
        }
        JsonNode list = references.properties(schema).getOrDefault(field, schema);
        return new GeneratorResponse.ListSchema(field, key, typeName(references, list.path("items")));
    }

    /** Returns the name of a schema, or of the Java type for one without a name. Returns null if it is undocumented. */
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

    private static GeneratorResponse.Shape kind(String schema) {
        if (schema == null) {
            return GeneratorResponse.Shape.UNKNOWN;
        }
        return schema.equals(ACKNOWLEDGEMENT)
                ? GeneratorResponse.Shape.ACKNOWLEDGEMENT
                : GeneratorResponse.Shape.SINGLE;
    }
}
