package io.github.camelportal.internal.client.decode;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.github.camelportal.internal.json.ElementShape;
import io.github.camelportal.internal.json.PortalJson;

/** The envelope of a payload: success, messages, and at some installs a field {@code data}. */
final class Envelope {

    private static final String DATA = "data";
    private static final Set<String> BESIDE_DATA =
            Set.of("data", "error", "errors", "info", "page", "success", "status");
    private static final Set<String> MESSAGES = Set.of("error", "errors", "info", "page", "success");

    /** Beside one of these, {@code data} is an envelope, whatever other fields the install adds. */
    private static final Set<String> MARKS = Set.of("error", "errors", "page");

    private Envelope() {}

    /** Adds a field to those around a payload. Messages stand around the data and within it. Empty ones must not replace others. */
    static void add(ObjectNode metadata, String name, JsonNode value) {
        if (metadata.path(name) instanceof ArrayNode before && value instanceof ArrayNode more) {
            before.addAll(more);
        } else if (!metadata.has(name) || !ElementShape.isNothing(value)) {
            metadata.set(name, value);
        }
    }

    /** Returns the content of the {@code data} envelope, or the body itself if it has none. */
    static JsonNode unwrap(JsonNode body) {
        boolean wrapped = body.isObject()
                && body.path(DATA).isContainerNode()
                && (MARKS.stream().anyMatch(body::has)
                        || body.properties().stream().allMatch(field -> BESIDE_DATA.contains(field.getKey())));
        return wrapped ? body.path(DATA) : body;
    }

    /** Returns the fields beside {@code data} that are no messages. */
    static Map<String, Object> extraFieldsOfData(JsonNode body) {
        return extraFields(body, List.of(DATA));
    }

    /** Returns the body without its messages, which is the payload if no document describes it. */
    static JsonNode withoutMessages(JsonNode body) {
        if (!body.isObject()) {
            return body;
        }
        // The values are only read, so a shallow copy is enough.
        ObjectNode payload = PortalJson.mapper().createObjectNode().setAll((ObjectNode) body);
        payload.remove(MESSAGES);
        if (payload.path("status").isBoolean()) {
            payload.remove("status");
        }
        return payload;
    }

    /** Returns the fields that are neither messages nor parts of the payload. */
    static Map<String, Object> extraFields(JsonNode body, Collection<String> payload) {
        JsonNode extra = withoutMessages(body);
        if (extra instanceof ObjectNode fields) {
            fields.remove(payload);
        }
        return extra.isObject() && !extra.isEmpty() ? PortalJson.toMap(extra) : Map.of();
    }

    /** Returns the codes and sentences of a success, those within {@code data} too. A code with arguments is here without them. */
    static List<String> info(JsonNode body) {
        return infoItems(body).stream()
                .map(item -> isCodeWithArguments(item) ? item.get(0) : item)
                .map(Envelope::text)
                .toList();
    }

    /** Returns the arguments of the codes that have some, as in {@code "info": [["dnsnewrecordadded", "TXT"]]}, by code. */
    static Map<String, List<String>> infoArguments(JsonNode body) {
        Map<String, List<String>> arguments = new LinkedHashMap<>();
        for (JsonNode item : infoItems(body)) {
            if (isCodeWithArguments(item) && item.size() > 1) {
                List<String> ofCode = arguments.computeIfAbsent(text(item.get(0)), code -> new ArrayList<>());
                item.valueStream().skip(1).map(Envelope::text).forEach(ofCode::add);
            }
        }
        return arguments;
    }

    /** Returns the codes and sentences of a success. An item that is neither, nor a code with arguments, is left out. */
    static Stream<JsonNode> infoCodes(JsonNode body) {
        return infoItems(body).stream()
                .map(item -> isCodeWithArguments(item) ? item.get(0) : item)
                .filter(JsonNode::isTextual);
    }

    private static boolean isCodeWithArguments(JsonNode item) {
        return item.isArray() && !item.isEmpty() && item.get(0).isTextual();
    }

    private static String text(JsonNode item) {
        return item.isTextual() ? item.textValue() : item.toString();
    }

    @SuppressWarnings("ReferenceEquality") // An envelope may contain an equal object.
    private static List<JsonNode> infoItems(JsonNode body) {
        List<JsonNode> items = items(body.path("info"));
        JsonNode data = unwrap(body);
        if (data != body) {
            items.addAll(items(data.path("info")));
        }
        return items;
    }

    private static List<JsonNode> items(JsonNode info) {
        List<JsonNode> items = new ArrayList<>();
        if (info.isTextual()) {
            items.add(info);
        } else if (info.isContainerNode()) {
            info.forEach(items::add);
        }
        return items;
    }
}
