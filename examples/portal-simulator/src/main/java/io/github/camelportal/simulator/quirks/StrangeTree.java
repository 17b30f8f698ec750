package io.github.camelportal.simulator.quirks;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;

import io.github.camelportal.simulator.Money;
import io.github.camelportal.simulator.http.Json;

/** JSON as PHP and other people's modules mangle it. */
final class StrangeTree {

    /** Fields of codes, which keep their type. */
    private static final Set<String> CODE_FIELDS = Set.of("error", "info");

    /** Fields in which every character counts. */
    private static final Set<String> EXACT =
            Set.of("token", "refresh", "mfa", "username", "password", "epp_code", "csr");

    /** Free text, in which 1.50 is not the same as 1.5. */
    private static final Set<String> FREE_TEXTS = Set.of("body", "content", "description", "notes", "reason");

    private static final Set<String> SINGLE_OBJECTS =
            Set.of("client", "contact", "details", "invoice", "items", "service", "ticket");

    private static final Set<String> PADDED =
            Set.of("name", "subject", "firstname", "lastname", "companyname", "city", "deptname", "label");

    /** Longer numbers, leading zeros and the like would not come back as they were. */
    private static final Pattern INTEGER = Pattern.compile("0|-?[1-9][0-9]{0,14}");

    private static final Pattern AMOUNT = Pattern.compile("-?(0|[1-9][0-9]{0,8})\\.[0-9]{2}");

    private StrangeTree() {}

    static JsonNode of(JsonNode node) {
        return of("", node);
    }

    private static JsonNode of(String name, JsonNode node) {
        if (CODE_FIELDS.contains(name) || EXACT.contains(name)) {
            return node;
        }
        if (node instanceof ObjectNode object) {
            ObjectNode strange = object(object);
            return SINGLE_OBJECTS.contains(name) ? Json.array().add(strange) : strange;
        }
        if (node instanceof ArrayNode array) {
            return list(array);
        }
        return value(name, node);
    }

    private static ObjectNode object(ObjectNode object) {
        ObjectNode strange = Json.object();
        object.properties().forEach(field -> strange.set(field.getKey(), of(field.getKey(), field.getValue())));
        if (object.path("type").asText().equals("TXT") && object.has("content")) {
            strange.put("content", "\"" + object.path("content").asText() + "\"");
        }
        if (object.has("id")) {
            strange.put("custom_field_7", "kept");
        }
        return strange;
    }

    /** A list with ids becomes an object by them; one without has gaps, or, with a single object, is that object. */
    private static JsonNode list(ArrayNode array) {
        if (array.isEmpty()) {
            return array;
        }
        boolean lone =
                array.size() == 1 && array.get(0).isObject() && !array.get(0).has("id");
        if (lone) {
            return of("", array.get(0));
        }
        boolean byId = haveDistinctIds(array);
        ObjectNode byKey = Json.object();
        for (int i = 0; i < array.size(); i++) {
            String key = byId ? array.get(i).path("id").asText() : Integer.toString(2 * i + 1);
            byKey.set(key, of("", array.get(i)));
        }
        return byKey;
    }

    /** The prices of a domain all have the same id. */
    private static boolean haveDistinctIds(ArrayNode array) {
        Set<String> ids = new HashSet<>();
        for (JsonNode element : array) {
            if (!element.path("id").isValueNode() || !ids.add(element.path("id").asText())) {
                return false;
            }
        }
        return true;
    }

    private static JsonNode value(String name, JsonNode value) {
        if (value.isNumber()) {
            return TextNode.valueOf(value.asText());
        }
        if (value.isBoolean()) {
            return value.asBoolean() ? LongNode.valueOf(1) : TextNode.valueOf("0");
        }
        if (!value.isTextual() || FREE_TEXTS.contains(name)) {
            return value;
        }
        String text = value.asText();
        if (PADDED.contains(name)) {
            return text.isEmpty() ? value : TextNode.valueOf(" " + text + " ");
        }
        if (INTEGER.matcher(text).matches()) {
            return LongNode.valueOf(Long.parseLong(text));
        }
        return AMOUNT.matcher(text).matches() ? Money.number(Money.of(text)) : value;
    }
}
