package io.github.camelportal.generator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import com.fasterxml.jackson.databind.JsonNode;

/** Reads the example call of an operation from the table, and reports fields that the operation does not have. */
final class ExampleReader {

    private final OpenApiReferences references;
    private final JsonNode operation;
    private final Consumer<String> problems;

    ExampleReader(OpenApiReferences references, JsonNode operation, Consumer<String> problems) {
        this.references = references;
        this.operation = operation;
        this.problems = problems;
    }

    GeneratorExample read(List<GeneratorParameter> parameters) {
        String inBody = operation.path("x-in-body").asText(null);
        boolean declared = inBody == null
                || parameters.stream().anyMatch(parameter -> parameter.option().equals(inBody));
        if (!declared) {
            problems.accept("x-in-body names " + inBody + ", which is not a parameter");
        }
        return new GeneratorExample(
                options(), body(), inBody, operation.path("x-consumer").asBoolean());
    }

    private Map<String, String> options() {
        Map<String, String> options = new LinkedHashMap<>();
        for (JsonNode reference : operation.path("parameters")) {
            JsonNode parameter = references.resolve(reference);
            String name = parameter.path("name").asText();
            if (parameter.has("example")) {
                options.put(
                        GeneratorNames.option(parameter, name),
                        parameter.path("example").asText());
            } else if (parameter.path("in").asText().equals("path")) {
                problems.accept("parameter " + name + ": no example");
            }
        }
        return options;
    }

    private JsonNode body() {
        JsonNode content = operation.path("requestBody").path("content").path("application/json");
        if (!content.has("example")) {
            return null;
        }
        JsonNode example = content.path("example");
        // No provider documents the fields of a body that accepts any field.
        boolean anyField = references
                .resolve(content.path("schema"))
                .path("additionalProperties")
                .asBoolean();
        Set<String> declared = references.properties(content.path("schema")).keySet();
        example.fieldNames().forEachRemaining(field -> {
            if (!anyField && !declared.contains(field)) {
                problems.accept("the example has " + field + ", which is not a field of the body");
            }
        });
        return example;
    }
}
