package io.github.camelportal.internal.client.decode;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.github.camelportal.api.ResponseSpec;
import io.github.camelportal.internal.json.PortalJson;
import io.github.camelportal.internal.json.SinglePayload;

/** Reads the payload of a response from its tree. */
final class PayloadReader {

    private PayloadReader() {}

    /** Reads one object. Returns null, or an empty map, if there is none. */
    static Object read(JsonNode body, ResponseSpec spec) throws JsonProcessingException {
        return typed(payload(body, spec), spec.element());
    }

    /** Reads what stands beside an error: a record, or a map if it cannot be read into one. Returns null if there is nothing. */
    static Object readBesideError(JsonNode body, ResponseSpec spec) {
        JsonNode payload = Envelope.withoutMessages(Envelope.unwrap(body));
        if (!payload.isContainerNode() || payload.isEmpty()) {
            return null;
        }
        try {
            return spec.kind() == ResponseSpec.Kind.SINGLE
                    ? read(Envelope.unwrap(body), spec)
                    : typed(payload, Object.class);
        } catch (JsonProcessingException e) {
            return PortalJson.toMap(payload);
        }
    }

    /** Gives the field with the payload its name if the install calls it otherwise. */
    static void renameAliases(JsonNode body, ResponseSpec spec) {
        for (JsonNode scope : List.of(body, Envelope.unwrap(body))) {
            for (String alias : spec.aliases()) {
                if (scope instanceof ObjectNode fields
                        && !fields.has(spec.field())
                        && fields.path(alias).isContainerNode()) {
                    fields.set(spec.field(), fields.remove(alias));
                }
            }
        }
    }

    /**
     * Returns the field with the payload, and the merged fields in it. If the field is missing, the body may be the payload. Merged
     * fields alone are none.
     */
    private static JsonNode payload(JsonNode body, ResponseSpec spec) {
        if (spec.field() == null || !body.has(spec.field())) {
            JsonNode payload = Envelope.withoutMessages(body);
            boolean mergedFieldsOnly = payload.properties().stream()
                    .allMatch(field -> spec.mergedFields().contains(field.getKey()));
            return payload.isObject() && mergedFieldsOnly ? MissingNode.getInstance() : single(payload, spec);
        }
        JsonNode only = single(body.path(spec.field()), spec);
        if (!only.isObject() || only.isEmpty()) {
            return only;
        }
        ObjectNode merged = PortalJson.mapper().createObjectNode().setAll((ObjectNode) only);
        for (String field : spec.mergedFields()) {
            if (body.has(field) && !merged.has(field)) {
                merged.set(field, body.path(field));
            }
        }
        return merged;
    }

    /** Returns the one object of a payload. Only a write, whose response needs evidence, may respond with its id alone. */
    static JsonNode single(JsonNode payload, ResponseSpec spec) {
        return SinglePayload.of(payload, spec.element(), !spec.evidence().isEmpty());
    }

    /** Reads a type. PHP's empty array, null and a missing value are no record, and an empty map. */
    static Object typed(JsonNode node, Class<?> type) throws JsonProcessingException {
        if (type == Map.class && (node.isNull() || node.isMissingNode() || node.isEmpty())) {
            return Map.of();
        }
        boolean isMissing = node.isNull()
                || node.isMissingNode()
                || (type != Object.class && node.isContainerNode() && node.isEmpty());
        return isMissing
                ? null
                : PortalJson.withRedactedText(PortalJson.mapper().treeToValue(node, type));
    }
}
