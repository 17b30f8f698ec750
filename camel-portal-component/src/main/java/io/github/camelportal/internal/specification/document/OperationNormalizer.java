package io.github.camelportal.internal.specification.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Rewrites one operation of a document into OpenAPI 3. */
final class OperationNormalizer {

    private static final Set<String> WITH_BODY = Set.of("post", "put", "patch");

    /** Fields of a parameter of Swagger 2 that OpenAPI 3 has in its schema. */
    private static final List<String> OF_SCHEMA =
            List.of("type", "format", "items", "enum", "properties", "allOf", "oneOf", "anyOf", "description");

    private final String method;
    private final DocumentReferences references;
    private final List<String> warnings;
    private final List<ObjectNode> pathParameters = new ArrayList<>();
    private final Map<String, ObjectNode> queryParameters = new LinkedHashMap<>();
    private final Map<String, ObjectNode> fields = new LinkedHashMap<>();
    private final List<JsonNode> bodies = new ArrayList<>();
    private RouteTemplate template;

    /**
     * Creates a normalizer of an operation.
     *
     * @param warnings receives the parts that cannot be used
     */
    OperationNormalizer(String method, RouteTemplate template, DocumentReferences references, List<String> warnings) {
        this.warnings = warnings;
        this.method = method;
        this.template = template;
        this.references = references;
    }

    /** Returns the path, whose placeholders have the names of the path parameters after {@link #normalized}. */
    RouteTemplate template() {
        return template;
    }

    /** Adds declared parameters. The first declaration of a name counts. PHP may write a list as an object. */
    void addParameters(JsonNode parameters) {
        for (JsonNode written : parameters) {
            JsonNode parameter = references.resolve(written);
            String name = parameter.path("name").asText("").strip();
            switch (parameter.path("in").asText("").strip().toLowerCase(Locale.ROOT)) {
                case "body" -> bodies.add(parameter.path("schema"));
                case "formdata", "form" -> putIfNamed(fields, name, parameter);
                case "path" -> addPathParameter(name, parameter);
                // Neither carries a parameter of the portal. The component sets the headers.
                case "header", "cookie" ->
                    warnings.add("ignores the " + parameter.path("in").asText().strip() + " " + name + " of " + this);
                default -> {
                    if (template.names().contains(name)) {
                        addPathParameter(name, parameter);
                    } else {
                        putIfNamed(queryParameters, name, parameter);
                    }
                }
            }
        }
    }

    private static void putIfNamed(Map<String, ObjectNode> parameters, String name, JsonNode parameter) {
        if (!name.isEmpty() && parameter instanceof ObjectNode object) {
            parameters.putIfAbsent(name, object);
        }
    }

    private void addPathParameter(String name, JsonNode parameter) {
        boolean isNew = pathParameters.stream().noneMatch(other -> name(other).equals(name));
        if (isNew && !name.isEmpty() && parameter instanceof ObjectNode object) {
            pathParameters.add(object);
        }
    }

    private static String name(JsonNode parameter) {
        return parameter.path("name").asText("").strip();
    }

    /** Returns the operation in OpenAPI 3. */
    ObjectNode normalized(JsonNode operation) {
        ObjectNode normalized = JsonNodeFactory.instance.objectNode();
        normalized.put("summary", operation.path("summary").asText(""));
        normalized.put("description", operation.path("description").asText(""));
        ArrayNode parameters = normalized.putArray("parameters");
        addPathTo(parameters);
        JsonNode body = references.resolve(operation.path("requestBody"));
        if (body.isObject()) {
            bodies.add(ResponseNormalizer.content(body.path("content")).path("schema"));
        }
        boolean declaresBody = !bodies.isEmpty() || !fields.isEmpty();
        boolean sendsBody = WITH_BODY.contains(method);
        Map<String, ObjectNode> query = new LinkedHashMap<>(queryParameters);
        if (sendsBody && !declaresBody) {
            // The portal reads the fields of a body. Its own documents declare them as query parameters.
            fields.putAll(query);
            query.clear();
        } else if (!sendsBody) {
            fields.forEach(query::putIfAbsent);
            // The component sends no body with these methods, and PHP reads none.
            bodies.forEach(unsent -> addFieldsTo(query, unsent));
        }
        query.forEach((name, parameter) -> parameters.add(parameter(name, "query", parameter)));
        if (sendsBody) {
            addBodyTo(normalized);
            warnAboutMediaTypes(operation, body);
        }
        normalized.set("responses", new ResponseNormalizer(references).responses(operation));
        return normalized;
    }

    /** Adds the fields of a body that is not sent to the query. */
    private void addFieldsTo(Map<String, ObjectNode> query, JsonNode body) {
        Map<String, ObjectNode> properties = references.properties(body);
        if (properties.isEmpty() && body.isObject()) {
            warnings.add("ignores the body of " + this + ", which has no fields that could be in the query");
        }
        properties.forEach((name, parameter) -> putIfNamed(query, name, parameter));
    }

    /** Assigns each placeholder its parameter: the one of its name, else the next one that names no placeholder. */
    private void addPathTo(ArrayNode parameters) {
        List<ObjectNode> others = new ArrayList<>(pathParameters.stream()
                .filter(parameter -> !template.names().contains(DocumentNames.identifier(name(parameter), "")))
                .toList());
        List<String> names = new ArrayList<>();
        List<ObjectNode> ordered = new ArrayList<>();
        for (String placeholder : template.names()) {
            ObjectNode parameter = pathParameters.stream()
                    .filter(other -> DocumentNames.identifier(name(other), "").equals(placeholder))
                    .findFirst()
                    .orElseGet(() -> others.isEmpty() ? undeclared(placeholder) : others.remove(0));
            String name = DocumentNames.identifier(name(parameter), placeholder);
            names.add(names.contains(name) ? placeholder : name);
            ordered.add(parameter);
        }
        template = template.renamed(names);
        for (int i = 0; i < names.size(); i++) {
            parameters.add(parameter(names.get(i), "path", ordered.get(i)));
        }
        // A parameter of the path that has no place in it is sent beside it.
        others.forEach(parameter -> queryParameters.putIfAbsent(name(parameter), parameter));
    }

    private static ObjectNode undeclared(String placeholder) {
        return JsonNodeFactory.instance.objectNode().put("name", placeholder).put("type", "string");
    }

    private ObjectNode parameter(String name, String place, ObjectNode parameter) {
        ObjectNode normalized = JsonNodeFactory.instance.objectNode();
        normalized.put("name", name).put("in", place);
        normalized.put("required", place.equals("path") || DocumentNormalizer.isTrue(parameter.get("required")));
        normalized.put("description", parameter.path("description").asText(""));
        normalized.set("schema", schema(parameter));
        return normalized;
    }

    /** Returns the schema of a parameter, which is the parameter itself in Swagger 2. A file is sent as a text. */
    private JsonNode schema(ObjectNode parameter) {
        JsonNode written = parameter.path("schema");
        if (!written.isObject()) {
            written = ResponseNormalizer.content(parameter.path("content")).path("schema");
        }
        JsonNode schema = references.schema(written);
        if (schema.isObject() && !schema.isEmpty()) {
            return schema;
        }
        ObjectNode own = JsonNodeFactory.instance.objectNode();
        for (String field : OF_SCHEMA) {
            if (parameter.has(field)) {
                own.set(field, parameter.path(field));
            }
        }
        if (own.path("type").asText("").equals("file")) {
            own.put("type", "string");
        }
        return references.schema(own);
    }

    private void addBodyTo(ObjectNode operation) {
        ArrayNode parts = JsonNodeFactory.instance.arrayNode();
        bodies.stream().filter(JsonNode::isObject).forEach(body -> addPart(body, parts));
        if (!fields.isEmpty()) {
            ObjectNode schema = parts.addObject().put("type", "object");
            ObjectNode properties = schema.putObject("properties");
            ArrayNode required = schema.putArray("required");
            fields.forEach((name, parameter) -> {
                properties.set(name, schema(parameter));
                if (DocumentNormalizer.isTrue(parameter.get("required"))) {
                    required.add(name);
                }
            });
        }
        if (!parts.isEmpty()) {
            ObjectNode content = operation.putObject("requestBody").putObject("content");
            ObjectNode schema = content.putObject("application/json").putObject("schema");
            schema.set("allOf", parts);
        }
    }

    /** Warns about a file or a form, because the component sends JSON only. */
    private void warnAboutMediaTypes(JsonNode operation, JsonNode body) {
        List<String> types = new ArrayList<>();
        operation.path("consumes").forEach(type -> types.add(type.asText()));
        body.path("content").fieldNames().forEachRemaining(types::add);
        boolean sendsFile = fields.values().stream()
                .anyMatch(field -> field.path("type").asText("").equals("file"));
        if (sendsFile || !ResponseNormalizer.acceptsJson(types)) {
            warnings.add("sends " + this + " as JSON, and the document declares "
                    + (types.isEmpty() ? "a file" : String.join(", ", types)));
        }
    }

    private void addPart(JsonNode body, ArrayNode parts) {
        if (references.resolve(body).path("type").asText("").equals("array")) {
            warnings.add("ignores the body of " + this + ", which is a list and has no fields");
        } else {
            parts.add(references.schema(body));
        }
    }

    /** Names the operation in warnings. */
    @Override
    public String toString() {
        return method.toUpperCase(Locale.ROOT) + " " + template.path();
    }
}
