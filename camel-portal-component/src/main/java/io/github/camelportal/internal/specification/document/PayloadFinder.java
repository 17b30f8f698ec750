package io.github.camelportal.internal.specification.document;

import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;

/** Finds the payload in an example or in the outline of a schema. */
final class PayloadFinder {

    /** Fields around a payload. */
    private static final Set<String> MESSAGES =
            Set.of("code", "error", "errors", "info", "message", "msg", "page", "pages", "reason", "status", "success");

    /** Containers that tell about a payload, if there is another container beside them. */
    private static final Set<String> ACCOMPANYING = Set.of(
            "_links",
            "_meta",
            "filter",
            "filters",
            "links",
            "meta",
            "metadata",
            "pagination",
            "pager",
            "paging",
            "sort");

    private static final String DATA = "data";
    private static final String ID = "id";

    private PayloadFinder() {}

    /** Returns the payload of an example. It is a list if the response, its data or its only container is one. */
    static DocumentedPayload find(JsonNode example) {
        JsonNode body = unwrapped(example);
        if (isList(body)) {
            return list("", body);
        }
        List<Map.Entry<String, JsonNode>> containers = body.properties().stream()
                .filter(field -> field.getValue().isContainerNode() && !MESSAGES.contains(field.getKey()))
                .toList();
        if (containers.size() > 1) {
            containers = containers.stream()
                    .filter(field -> !ACCOMPANYING.contains(field.getKey()))
                    .toList();
        }
        boolean isOnlyList = containers.size() == 1 && isList(containers.get(0).getValue());
        return isOnlyList ? list(containers.get(0).getKey(), containers.get(0).getValue()) : DocumentedPayload.WHOLE;
    }

    /** Returns the content of {@code data} if nothing but messages stands beside it. */
    private static JsonNode unwrapped(JsonNode example) {
        JsonNode data = example.path(DATA);
        boolean wrapped = example.isObject()
                && data.isContainerNode()
                && example.properties().stream()
                        .allMatch(field -> field.getKey().equals(DATA) || MESSAGES.contains(field.getKey()));
        return wrapped ? data : example;
    }

    /** Whether a value is a list, or an object that is keyed by ids. */
    private static boolean isList(JsonNode value) {
        return value.isArray()
                || (value.isObject()
                        && !value.isEmpty()
                        && value.properties().stream()
                                .allMatch(field ->
                                        isId(field.getKey()) && field.getValue().isObject()));
    }

    private static boolean isId(String name) {
        return !name.isEmpty() && name.chars().allMatch(Character::isDigit);
    }

    private static DocumentedPayload list(String field, JsonNode list) {
        Boolean hasId = null;
        for (JsonNode element : list) {
            // The key of a list that is an object becomes the id of each element.
            hasId = list.isObject() || element.has(ID);
            break;
        }
        return new DocumentedPayload(DocumentedPayload.PayloadKind.LIST, field, hasId);
    }
}
