package io.github.camelportal.internal.specification.document;

import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Resolves the references within a document. A reference to another document is removed, because nothing may be fetched for it. */
final class DocumentReferences {

    private static final String REFERENCE = "$ref";
    private static final String SCHEMAS = "#/components/schemas/";

    private static final Pattern NAMED_SCHEMA = Pattern.compile("#/(?:definitions|components/schemas)/([^/]+)");

    /** Nodes that copies have together. Parts that refer to each other could make any number. */
    private static final int MAX_INLINED = 100_000;

    private final ObjectNode document;
    private final Set<String> inlining = new HashSet<>();
    private int inlined;
    private final List<String> warnings;

    DocumentReferences(ObjectNode document, List<String> warnings) {
        this.document = document;
        this.warnings = warnings;
    }

    /** Returns the target of a node that is a reference, or the node itself. A missing target is a missing node. */
    JsonNode resolve(JsonNode node) {
        Set<String> seen = new HashSet<>();
        JsonNode target = node;
        while (target.path(REFERENCE).isTextual()) {
            String reference = target.path(REFERENCE).asText();
            if (!isLocal(reference) || !seen.add(reference)) {
                return MissingNode.getInstance();
            }
            target = target(reference);
        }
        return target;
    }

    /** Returns the fields of a schema and of its parts as parameters, each with its schema and whether it is required. */
    Map<String, ObjectNode> properties(JsonNode schema) {
        Map<String, ObjectNode> properties = new LinkedHashMap<>();
        addProperties(schema, properties, Collections.newSetFromMap(new IdentityHashMap<>()));
        return properties;
    }

    private void addProperties(JsonNode written, Map<String, ObjectNode> properties, Set<JsonNode> seen) {
        JsonNode schema = resolve(written);
        if (!schema.isObject() || !seen.add(schema)) {
            return;
        }
        Set<String> required = new HashSet<>();
        schema.path("required").forEach(name -> required.add(name.asText()));
        schema.path("properties").properties().forEach(field -> {
            ObjectNode parameter = JsonNodeFactory.instance.objectNode().put("name", field.getKey());
            parameter.put("description", field.getValue().path("description").asText(""));
            parameter.put("required", required.contains(field.getKey())).set("schema", field.getValue());
            properties.putIfAbsent(field.getKey(), parameter);
        });
        for (String parts : List.of("allOf", "oneOf", "anyOf")) {
            schema.path(parts).forEach(part -> addProperties(part, properties, seen));
        }
    }

    /** Returns the schemas of the document with references in the form of OpenAPI 3. */
    ObjectNode schemas() {
        ObjectNode schemas = JsonNodeFactory.instance.objectNode();
        for (JsonNode declared : List.of(document.path("definitions"), document.at("/components/schemas"))) {
            declared.properties().forEach(schema -> {
                if (schema.getValue().isObject()) {
                    schemas.set(schemaName(schema.getKey()), schema(schema.getValue()));
                }
            });
        }
        return schemas;
    }

    /** Returns a copy of a schema whose references have the form of OpenAPI 3. */
    JsonNode schema(JsonNode schema) {
        if (!inlining.isEmpty() && ++inlined > MAX_INLINED) {
            return JsonNodeFactory.instance.objectNode();
        }
        if (schema instanceof ObjectNode object) {
            String reference = object.path(REFERENCE).asText("");
            if (!reference.isEmpty()) {
                return reference(reference);
            }
            ObjectNode copy = JsonNodeFactory.instance.objectNode();
            object.properties().forEach(field -> copy.set(field.getKey(), schema(field.getValue())));
            if (object.path("type").isArray()) {
                // OpenAPI 3.1 lists types, of which null is one.
                copy.put("type", onlyType(object.path("type")));
            }
            return copy;
        }
        if (schema.isArray()) {
            var copy = JsonNodeFactory.instance.arrayNode();
            schema.forEach(element -> copy.add(schema(element)));
            return copy;
        }
        return schema;
    }

    /** Returns the only type beside null. Values of several types are written as a text, which takes all of them. */
    private static String onlyType(JsonNode types) {
        Set<String> names = new HashSet<>();
        types.forEach(type -> names.add(type.asText()));
        names.remove("null");
        return names.size() == 1 ? names.iterator().next() : "string";
    }

    /** Returns a reference to a schema with a name, or a copy of any other part of the document. */
    private JsonNode reference(String reference) {
        JsonNode target = isLocal(reference) ? target(reference) : MissingNode.getInstance();
        Matcher named = NAMED_SCHEMA.matcher(reference);
        if (target.isObject() && named.matches()) {
            return JsonNodeFactory.instance.objectNode().put(REFERENCE, SCHEMAS + schemaName(named.group(1)));
        }
        if (!target.isObject() || !inlining.add(reference)) {
            return JsonNodeFactory.instance.objectNode();
        }
        try {
            return schema(target);
        } finally {
            inlining.remove(reference);
        }
    }

    private JsonNode target(String reference) {
        JsonNode target = document.at(reference.substring(1));
        if (target.isMissingNode()) {
            warnings.add("ignores the reference to " + reference + ", which the document does not have");
        }
        return target;
    }

    private boolean isLocal(String reference) {
        boolean local = reference.startsWith("#/");
        if (!local) {
            warnings.add("ignores the reference to " + reference + ", because it fetches no other document");
        }
        return local;
    }

    /** Returns a name that OpenAPI 3 allows. Other characters occur in Swagger 2 documents. */
    private static String schemaName(String name) {
        return name.replace("~1", "/").replace("~0", "~").replaceAll("[^A-Za-z0-9._-]", "_");
    }
}
