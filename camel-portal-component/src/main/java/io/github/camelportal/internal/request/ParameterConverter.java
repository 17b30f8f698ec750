package io.github.camelportal.internal.request;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import org.apache.camel.TypeConverter;

import io.github.camelportal.api.Parameter;
import io.github.camelportal.internal.json.PortalJson;
import io.github.camelportal.model.LogText;
import io.github.camelportal.model.PortalRecord;

/** Converts the value of a route to the JSON type of a parameter. */
final class ParameterConverter {

    private static final int MAX_VALUE_LENGTH = 60;

    private ParameterConverter() {}

    /**
     * Converts a value to the JSON type of the parameter.
     *
     * @throws IllegalArgumentException if the value does not fit. The message does not contain the value of a secret
     */
    static Object convert(Parameter parameter, Object value, TypeConverter converter) {
        return switch (parameter.type()) {
            case STRING -> text(parameter, value, converter);
            case INTEGER -> wholeNumber(parameter, text(parameter, value, converter));
            case NUMBER -> number(parameter, text(parameter, value, converter));
            case BOOLEAN -> flag(parameter, text(parameter, value, converter));
            case ARRAY -> structure(parameter, value, converter, true);
            case OBJECT -> structure(parameter, value, converter, false);
        };
    }

    private static String text(Parameter parameter, Object value, TypeConverter converter) {
        boolean structured = value instanceof Map
                || value instanceof Collection
                || value instanceof PortalRecord
                || (value instanceof JsonNode node && node.isContainerNode());
        if (structured) {
            throw refused(parameter, "a plain value", value.getClass().getSimpleName());
        }
        String text = value instanceof JsonNode node ? node.asText() : converter.tryConvertTo(String.class, value);
        if (text == null) {
            throw refused(parameter, "a plain value", value.getClass().getSimpleName());
        }
        // Encoding would replace it with a question mark, so that a path would address another object.
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            throw refused(parameter, "a text", "half of a surrogate pair");
        }
        return text;
    }

    private static BigInteger wholeNumber(Parameter parameter, String text) {
        try {
            return new BigInteger(text.strip());
        } catch (NumberFormatException e) {
            throw refused(parameter, "a whole number", text);
        }
    }

    private static BigDecimal number(Parameter parameter, String text) {
        try {
            return new BigDecimal(text.strip());
        } catch (NumberFormatException e) {
            throw refused(parameter, "a number", text);
        }
    }

    private static Boolean flag(Parameter parameter, String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "true", "1" -> Boolean.TRUE;
            case "false", "0" -> Boolean.FALSE;
            default -> throw refused(parameter, "true or false", text);
        };
    }

    /** Returns a list or map unchanged, and parses text as JSON or, for a list, as comma-separated values. */
    private static Object structure(Parameter parameter, Object value, TypeConverter converter, boolean isList) {
        if (value instanceof Object[] array) {
            return Arrays.asList(array);
        }
        boolean isText = value instanceof CharSequence
                || value instanceof byte[]
                || value instanceof Number
                || value instanceof Boolean
                || value instanceof Character;
        if (!isText) {
            return value;
        }
        String text = text(parameter, value, converter).strip();
        if (text.startsWith("[") || text.startsWith("{")) {
            try {
                return PortalJson.mapper().readTree(text);
            } catch (JsonProcessingException e) {
                throw refused(parameter, "JSON", e.getOriginalMessage());
            }
        }
        if (!isList) {
            throw refused(parameter, "a map or a JSON object", text);
        }
        return text.isEmpty() ? List.of() : Arrays.asList(text.split("\\s*,\\s*"));
    }

    private static IllegalArgumentException refused(Parameter parameter, String wanted, String got) {
        return new IllegalArgumentException("Parameter " + parameter.option() + " must be " + wanted + ", not "
                + (parameter.secret() ? "what was given" : "'" + LogText.shorten(got, MAX_VALUE_LENGTH) + "'"));
    }
}
