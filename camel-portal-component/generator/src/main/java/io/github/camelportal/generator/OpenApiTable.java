package io.github.camelportal.generator;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

/** Reads the operation table, an OpenAPI document, into groups of operations and the records of their responses. */
public final class OpenApiTable {

    /** Replaces the HTTP method of an operation that is a feed and calls other operations. */
    private static final String FEED = "x-feed";

    /** Lists the operations of a path that have no request of their own, because they call other operations. */
    private static final String COMPOSITES = "x-composites";

    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", FEED);

    private final OpenApiReferences references;
    private final JsonNode document;
    private final List<String> problems = new ArrayList<>();

    private OpenApiTable(JsonNode document) {
        this.document = document;
        this.references = new OpenApiReferences(document);
    }

    /**
     * Reads a table.
     *
     * @throws TableException if it has mistakes. The message lists all of them
     * @throws IOException    if the file cannot be read
     */
    public static GeneratorTable read(Path file) throws IOException {
        return new OpenApiTable(new YAMLMapper().readTree(file.toFile())).table();
    }

    private GeneratorTable table() {
        Map<String, List<GeneratorOperation>> operations = new LinkedHashMap<>();
        Map<String, String> descriptions = new LinkedHashMap<>();
        for (JsonNode tag : document.path("tags")) {
            descriptions.put(tag.path("name").asText(), text(tag, "description", "tag " + tag.path("name")));
            operations.put(tag.path("name").asText(), new ArrayList<>());
        }
        document.path("paths").properties().forEach(path -> operations(path.getKey(), path.getValue())
                .forEach(operation -> operations
                        .computeIfAbsent(operation.group(), group -> {
                            problems.add(operation.id() + ": no tag describes the group");
                            return new ArrayList<>();
                        })
                        .add(operation)));
        List<GeneratorGroup> groups = new ArrayList<>();
        operations.forEach((name, members) -> groups.add(new GeneratorGroup(name, descriptions.get(name), members)));
        List<RecordType> records =
                RecordSchemaReader.read(references, document.path("components").path("schemas"));
        problems.addAll(references.problems());
        problems.addAll(TableRules.violations(groups));
        if (!problems.isEmpty()) {
            throw new TableException(problems);
        }
        return new GeneratorTable(groups, records);
    }

    private List<GeneratorOperation> operations(String path, JsonNode item) {
        List<GeneratorOperation> operations = new ArrayList<>();
        item.properties().forEach(entry -> {
            if (METHODS.contains(entry.getKey())) {
                operations.add(operation(path, entry.getKey(), entry.getValue()));
            } else if (entry.getKey().equals(COMPOSITES)) {
                entry.getValue().forEach(composite -> operations.add(operation(path, COMPOSITES, composite)));
            }
        });
        return operations;
    }

    private GeneratorOperation operation(String path, String method, JsonNode node) {
        String id = node.path("operationId").asText(method + " " + path);
        String[] parts = id.split("/", 2);
        List<String> providers = new ArrayList<>();
        node.path("x-providers").forEach(provider -> providers.add(provider.asText()));
        List<GeneratorParameter> parameters = parameters(id, node);
        return new GeneratorOperation(
                parts[0],
                parts.length > 1 ? parts[1] : "",
                text(node, "summary", id),
                text(node, "description", id),
                httpMethod(method),
                path,
                text(node, "x-effect", id),
                providers,
                !node.has("security") || !node.path("security").isEmpty(),
                parameters,
                ResponseSchemaReader.read(references, node, problem -> problems.add(id + ": " + problem)),
                new ExampleReader(references, node, problem -> problems.add(id + ": " + problem)).read(parameters),
                method.equals(FEED),
                method.equals(COMPOSITES),
                GeneratorOperation.GoalSchema.read(node.path("x-goal")));
    }

    /** Returns the method of a request. A composite operation has parameters in the body, as a POST has. */
    private static String httpMethod(String key) {
        return switch (key) {
            case FEED -> "GET";
            case COMPOSITES -> "POST";
            default -> key.toUpperCase(Locale.ROOT);
        };
    }

    private List<GeneratorParameter> parameters(String id, JsonNode operation) {
        List<GeneratorParameter> parameters = new ArrayList<>();
        for (JsonNode reference : operation.path("parameters")) {
            JsonNode node = references.resolve(reference);
            if (!node.isMissingNode()) {
                String name = node.path("name").asText();
                boolean required = node.path("required").asBoolean();
                parameters.add(parameter(id, name, node.path("in").asText(), node, node.path("schema"), required));
            }
        }
        JsonNode body = operation.path("requestBody").path("content").path("application/json");
        Set<String> required = new HashSet<>();
        body.path("schema").path("required").forEach(name -> required.add(name.asText()));
        references
                .properties(body.path("schema"))
                .forEach((name, node) ->
                        parameters.add(parameter(id, name, "body", node, node, required.contains(name))));
        return parameters;
    }

    private GeneratorParameter parameter(
            String id, String name, String place, JsonNode node, JsonNode schema, boolean required) {
        return new GeneratorParameter(
                GeneratorNames.option(node, name),
                name,
                place,
                references.resolve(schema).path("type").asText("object"),
                node.path("x-secret").asBoolean(),
                required,
                text(node, "description", id + " parameter " + name));
    }

    private String text(JsonNode node, String field, String place) {
        String text = node.path(field).asText("").strip();
        if (text.isEmpty()) {
            problems.add(place + ": no " + field);
        } else if (text.contains("|") || text.contains("*/")) {
            problems.add(place + ": " + field + " contains | or */, which would end a table cell or a comment");
        }
        return text;
    }
}
