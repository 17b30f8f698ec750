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

    /** Returns the node itself or the target of its {@code $ref}, which is a missing node if the reference dangles. */
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

    /** Returns a problem for each reference that was followed and dangles. */
    List<String> problems() {
        return dangling.stream().map(reference -> "nothing is at " + reference).toList();
    }

    /** Returns the last part of a {@code $ref}, or null for a node without one. */
    String name(JsonNode node) {
        String reference = node.path("$ref").asText("");
        return reference.isEmpty() ? null : reference.substring(reference.lastIndexOf('/') + 1);
    }

    /** Returns the properties of an object schema and of all its parts, in their order. */
    Map<String, JsonNode> properties(JsonNode schema) {
        JsonNode resolved = resolve(schema);
        Map<String, JsonNode> properties = new LinkedHashMap<>();
        resolved.path("allOf").forEach(part -> properties.putAll(properties(part)));
        resolved.path("properties").properties().forEach(entry -> properties.put(entry.getKey(), entry.getValue()));
        return properties;
    }
}
