package io.github.camelportal.internal.client.decode;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.github.camelportal.internal.json.PortalJson;

/** What stands around the thing that the user wants: success, messages, and at some installs a {@code data} field. */
final class Envelope {

    private static final String DATA = "data";
    private static final Set<String> AROUND_DATA =
            Set.of("data", "error", "errors", "info", "page", "success", "status");
    private static final Set<String> MESSAGES = Set.of("error", "errors", "info", "page", "success");

    /** Beside one of these, {@code data} is an envelope, whatever else of the install stands there. */
    private static final Set<String> MARKS = Set.of("error", "errors", "page");

    private Envelope() {}

    /** The answer without the {@code data} envelope, if it is in one. */
    static JsonNode unwrap(JsonNode answer) {
        boolean wrapped = answer.isObject()
                && answer.path(DATA).isContainerNode()
                && (MARKS.stream().anyMatch(answer::has)
                        || answer.properties().stream().allMatch(field -> AROUND_DATA.contains(field.getKey())));
        return wrapped ? answer.path(DATA) : answer;
    }

    /** What stands beside {@code data}, and is no message. */
    static Map<String, Object> extraFieldsOfData(JsonNode answer) {
        return extraFields(answer, List.of(DATA));
    }

    /** What is left of an answer that no document shows. */
    static JsonNode withoutMessages(JsonNode answer) {
        if (!answer.isObject()) {
            return answer;
        }
        // The values are only read, so they need no copies.
        ObjectNode left = PortalJson.mapper().createObjectNode().setAll((ObjectNode) answer);
        left.remove(MESSAGES);
        if (left.path("status").isBoolean()) {
            left.remove("status");
        }
        return left;
    }

    /** What stands beside the payload, and is neither a message nor a part of it. */
    static Map<String, Object> extraFields(JsonNode answer, Collection<String> payload) {
        JsonNode left = withoutMessages(answer);
        if (left instanceof ObjectNode fields) {
            fields.remove(payload);
        }
        return left.isObject() && !left.isEmpty() ? PortalJson.toMap(left) : Map.of();
    }

    /** The portal's codes and sentences about a success, those within {@code data} too. */
    static List<String> info(JsonNode answer) {
        List<String> texts = new ArrayList<>(texts(answer.path("info")));
        JsonNode data = unwrap(answer);
        if (data != answer) {
            texts.addAll(texts(data.path("info")));
        }
        return List.copyOf(texts);
    }

    private static List<String> texts(JsonNode info) {
        List<String> texts = new ArrayList<>();
        if (info.isTextual()) {
            texts.add(info.textValue());
        } else if (info.isContainerNode()) {
            info.forEach(item -> texts.add(item.isTextual() ? item.textValue() : item.toString()));
        }
        return texts;
    }
}
