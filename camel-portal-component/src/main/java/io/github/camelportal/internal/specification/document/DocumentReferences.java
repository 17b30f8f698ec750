package io.github.camelportal.internal.specification.document;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Resolves the references within a document. A reference to another document is removed, because nothing may be fetched for it. */
final class DocumentReferences {

    private static final String REFERENCE = "$ref";
    private static final String SCHEMAS = "#/components/schemas/";

    private final ObjectNode document;
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
            target = document.at(reference.substring(1));
        }
        return target;
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
        if (schema instanceof ObjectNode object) {
            String reference = object.path(REFERENCE).asText("");
            if (!reference.isEmpty()) {
                return reference(reference);
            }
            ObjectNode copy = JsonNodeFactory.instance.objectNode();
            object.properties().forEach(field -> copy.set(field.getKey(), schema(field.getValue())));
            if (object.path("type").isArray()) {
                // OpenAPI 3.1 lists types, of which null is one.
                copy.put("type", firstType(object.path("type")));
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

    private static String firstType(JsonNode types) {
        for (JsonNode type : types) {
            if (!type.asText().equals("null")) {
                return type.asText();
            }
        }
        return "string";
    }

    private JsonNode reference(String reference) {
        ObjectNode copy = JsonNodeFactory.instance.objectNode();
        if (!isLocal(reference) || document.at(reference.substring(1)).isMissingNode()) {
            return copy;
        }
        return copy.put(REFERENCE, SCHEMAS + schemaName(reference.substring(reference.lastIndexOf('/') + 1)));
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
