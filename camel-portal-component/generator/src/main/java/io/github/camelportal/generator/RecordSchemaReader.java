package io.github.camelportal.generator;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

/** Reads the records from the schemas of the table. A schema without a description is only a part of other schemas. */
final class RecordSchemaReader {

    private RecordSchemaReader() {}

    static List<RecordType> read(OpenApiReferences references, JsonNode schemas) {
        List<RecordType> records = new ArrayList<>();
        schemas.properties().forEach(schema -> {
            String description = schema.getValue().path("description").asText("");
            if (!description.isEmpty()) {
                List<RecordType.Field> fields = new ArrayList<>();
                references
                        .properties(schema.getValue())
                        .forEach((name, node) -> fields.add(field(references, name, node)));
                records.add(new RecordType(schema.getKey(), description, fields));
            }
        });
        return records;
    }

    private static RecordType.Field field(OpenApiReferences references, String name, JsonNode node) {
        boolean list = node.path("type").asText().equals("array");
        JsonNode one = list ? node.path("items") : node;
        references.resolve(one);
        String element = references.name(one);
        String type = element == null ? javaType(one) : element;
        return new RecordType.Field(
                GeneratorNames.option(node, name),
                list ? "List<" + type + ">" : type,
                element,
                node.path("x-secret").asBoolean(),
                node.path("description").asText(""));
    }

    private static String javaType(JsonNode schema) {
        return switch (schema.path("type").asText() + schema.path("format").asText()) {
            case "string" -> "String";
            case "stringdate" -> "LocalDate";
            case "stringdate-time" -> "LocalDateTime";
            case "integer" -> "Integer";
            case "number" -> "BigDecimal";
            case "boolean" -> "Boolean";
            case "object" -> "Map<String, Object>";
            default -> "Object";
        };
    }
}
