package io.github.camelportal.simulator.http;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The named values of a request, from its query, a form or JSON. */
public final class Fields {

    private final ObjectNode values;

    public Fields(ObjectNode values) {
        this.values = values;
    }

    /** The query's fields, and over them the body's. */
    public static Fields of(Request request) {
        ObjectNode values = FormText.parse(request.query());
        if (request.body().length > 0) {
            values.setAll(body(request));
        }
        return new Fields(values);
    }

    /** The value as text, absent if there is none, or only blanks. */
    public Optional<String> text(String name) {
        JsonNode value = values.path(name);
        return value.isValueNode() && !value.isNull() && !value.asText().isBlank()
                ? Optional.of(value.asText())
                : Optional.empty();
    }

    /** The value in whatever form it came, absent if it is missing or null. */
    public Optional<JsonNode> value(String name) {
        return Optional.ofNullable(values.get(name)).filter(value -> !value.isNull());
    }

    /** All plain values, empty ones included, as text. */
    public Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        values.properties().forEach(field -> {
            JsonNode value = field.getValue();
            if (value.isValueNode()) {
                texts.put(field.getKey(), value.isNull() ? "" : value.asText());
            }
        });
        return texts;
    }

    public List<String> names() {
        return values.properties().stream().map(Map.Entry::getKey).toList();
    }

    List<String> missing(String... names) {
        return Arrays.stream(names).filter(name -> text(name).isEmpty()).toList();
    }

    /** Refuses the call unless all these fields have a value. */
    public void require(String... names) {
        List<String> missing = missing(names);
        if (!missing.isEmpty()) {
            throw Refusal.because(
                    missing.stream().map(name -> "missing_" + name).toList());
        }
    }

    /** A field that must have a value. */
    public String required(String name) {
        require(name);
        return text(name).orElseThrow();
    }

    public Optional<Integer> number(String name) {
        return text(name).map(text -> {
            try {
                return Integer.valueOf(text);
            } catch (NumberFormatException e) {
                throw Refusal.because("invalid_" + name);
            }
        });
    }

    /** A switch, in the forms that clients use. */
    public Optional<Boolean> flag(String name) {
        return text(name).map(text -> switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "1", "on", "yes" -> true;
            case "false", "0", "off", "no" -> false;
            default -> throw Refusal.because("invalid_" + name);
        });
    }

    /** A list, which a form gives as a map, and some clients as a single value. */
    public Optional<List<String>> list(String name) {
        return value(name).map(value -> {
            List<String> texts = new ArrayList<>();
            if (value.isValueNode()) {
                texts.add(value.asText());
            }
            value.forEach(element -> texts.add(element.asText()));
            return texts.stream().filter(text -> !text.isBlank()).toList();
        });
    }

    private static ObjectNode body(Request request) {
        if (MultipartForm.is(request)) {
            return MultipartForm.of(request).fields();
        }
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
