package io.github.camelportal.simulator;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What a request carries by name, whether in its query, in a form or in JSON. */
final class Fields {

    private final ObjectNode values;

    Fields(ObjectNode values) {
        this.values = values;
    }

    /** The query's fields, and over them the body's. */
    static Fields of(Request request) {
        ObjectNode values = FormText.parse(request.query());
        if (request.body().length > 0) {
            values.setAll(body(request));
        }
        return new Fields(values);
    }

    /** The value as text, absent if there is none, or only blanks. */
    Optional<String> text(String name) {
        JsonNode value = values.path(name);
        return value.isValueNode() && !value.isNull() && !value.asText().isBlank()
                ? Optional.of(value.asText())
                : Optional.empty();
    }

    /** The value in whatever form it came, absent if it is missing or null. */
    Optional<JsonNode> value(String name) {
        return Optional.ofNullable(values.get(name)).filter(value -> !value.isNull());
    }

    /** All plain values, empty ones included, as text. */
    Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        values.properties().forEach(field -> {
            JsonNode value = field.getValue();
            if (value.isValueNode()) {
                texts.put(field.getKey(), value.isNull() ? "" : value.asText());
            }
        });
        return texts;
    }

    List<String> names() {
        return values.properties().stream().map(Map.Entry::getKey).toList();
    }

    List<String> missing(String... names) {
        return Arrays.stream(names).filter(name -> text(name).isEmpty()).toList();
    }

    private static ObjectNode body(Request request) {
        String text = request.bodyText();
        if (!saysJson(request, text)) {
            return FormText.parse(text);
        }
        if (Json.read(request.body()) instanceof ObjectNode object) {
            return object;
        }
        throw new MalformedBodyException("The body is not a JSON object");
    }

    private static boolean saysJson(Request request, String text) {
        String contentType = request.header("Content-Type").orElse("");
        // Some clients post JSON under curl's default, which is a form's content type.
        return contentType.contains("json") || text.stripLeading().startsWith("{");
    }
}
