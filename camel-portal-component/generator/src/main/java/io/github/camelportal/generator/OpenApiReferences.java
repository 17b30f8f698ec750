package io.github.camelportal.generator;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;

/** Follows {@code $ref} and {@code allOf} within an OpenAPI document. */
final class OpenApiReferences {

    private final JsonNode document;
    private final Set<String> dangling = new LinkedHashSet<>();

    OpenApiReferences(JsonNode document) {
        this.document = document;
    }

    /** The node itself, or what its {@code $ref} points at; a missing node where nothing is there. */
    JsonNode resolve(JsonNode node) {
        if (!node.has("$ref")) {
            return node;
        }
        String reference = node.path("$ref").asText();
        JsonNode target = reference.startsWith("#/") ? document.at(reference.substring(1)) : MissingNode.getInstance();
        if (target.isMissingNode()) {
            dangling.add(reference);
        }
        return target;
    }

    /** What is wrong with the references that were followed so far. */
    List<String> problems() {
        return dangling.stream().map(reference -> "nothing is at " + reference).toList();
    }

    /** Last part of a {@code $ref}, or null for a node without one. */
    String name(JsonNode node) {
        String reference = node.path("$ref").asText("");
        return reference.isEmpty() ? null : reference.substring(reference.lastIndexOf('/') + 1);
    }

    /** The properties of an object schema and of all that it is made of, in their order. */
    Map<String, JsonNode> properties(JsonNode schema) {
        JsonNode resolved = resolve(schema);
        Map<String, JsonNode> properties = new LinkedHashMap<>();
        resolved.path("allOf").forEach(part -> properties.putAll(properties(part)));
        resolved.path("properties").properties().forEach(entry -> properties.put(entry.getKey(), entry.getValue()));
        return properties;
    }
}
