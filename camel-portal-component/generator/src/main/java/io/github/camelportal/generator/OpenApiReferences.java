package io.github.camelportal.generator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

/** Follows {@code $ref} and {@code allOf} within an OpenAPI document. */
final class OpenApiReferences {

    private final JsonNode document;

    OpenApiReferences(JsonNode document) {
        this.document = document;
    }

    /** The node itself, or what its {@code $ref} points at. */
    JsonNode resolve(JsonNode node) {
        JsonNode reference = node.path("$ref");
        if (reference.isMissingNode()) {
            return node;
        }
        JsonNode target = document.at(reference.asText().substring(1));
        if (target.isMissingNode()) {
            throw new TableException(List.of("nothing is at " + reference.asText()));
        }
        return target;
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
