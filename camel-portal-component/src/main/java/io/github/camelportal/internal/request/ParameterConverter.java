package io.github.camelportal.internal.request;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import org.apache.camel.TypeConverter;

import io.github.camelportal.api.Parameter;
import io.github.camelportal.internal.json.DateText;
import io.github.camelportal.internal.json.NumberText;
import io.github.camelportal.internal.json.PortalJson;
import io.github.camelportal.model.LogText;
import io.github.camelportal.model.PortalRecord;

/** Converts the value of a route to the JSON type of a parameter. */
final class ParameterConverter {

    private static final int MAX_VALUE_LENGTH = 60;
    private static final Pattern EMPTY_FRACTION = Pattern.compile("^([+-]?\\d+)\\.0+$");

    private ParameterConverter() {}

    /**
     * Converts a value to the JSON type of the parameter.
     *
     * @param  zone                     time zone of the portal, for dates
     * @throws IllegalArgumentException if the value does not fit. The message does not contain the value of a secret
     */
    static Object convert(Parameter parameter, Object value, TypeConverter converter, ZoneId zone) {
        Object plain = plain(parameter, value, zone);
        return switch (parameter.type()) {
            case STRING -> string(parameter, text(parameter, plain, converter));
            case INTEGER -> wholeNumber(parameter, text(parameter, plain, converter));
            case NUMBER -> number(parameter, text(parameter, plain, converter));
            case BOOLEAN -> flag(parameter, text(parameter, plain, converter));
            case ARRAY -> structure(parameter, plain, converter, true);
            case OBJECT -> structure(parameter, plain, converter, false);
        };
    }

    /** Returns a date as the portal writes it, a number in the digits that a person would write, and any other value as it is. */
    private static Object plain(Parameter parameter, Object value, ZoneId zone) {
        Object number = value instanceof JsonNode node && node.isNumber() ? node.numberValue() : value;
        if (number instanceof Double || number instanceof Float) {
            double floating = ((Number) number).doubleValue();
            if (Double.isFinite(floating)) {
                number = new BigDecimal(number.toString());
            }
        }
        if (number instanceof BigDecimal decimal && NumberText.isShort(decimal)) {
            return IdText.isId(parameter) || parameter.type() == Parameter.Type.INTEGER
                    ? IdText.withoutFraction(decimal)
                    : value;
        }
        if (number instanceof Number some && !NumberText.isShort(some)) {
            throw refused(parameter, "a number of at most " + NumberText.MAX_LENGTH + " digits", "a longer one");
        }
        try {
            String date = DateText.of(value, zone);
            return date == null ? value : date;
        } catch (DateTimeException e) {
            throw refused(parameter, "a date", String.valueOf(value));
        }
    }

    private static String string(Parameter parameter, String text) {
        if (!IdText.isId(parameter)) {
            return text;
        }
        requireShort(parameter, text, "a text of at most " + NumberText.MAX_LENGTH + " characters");
        return IdText.normalize(parameter, text);
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
        requireShort(parameter, text, "a whole number");
        try {
            String digits = IdText.normalize(parameter, text.strip());
            return new BigInteger(EMPTY_FRACTION.matcher(digits).replaceFirst("$1"));
        } catch (NumberFormatException e) {
            throw refused(parameter, "a whole number", text);
        }
    }

    private static BigDecimal number(Parameter parameter, String text) {
        requireShort(parameter, text, "a number");
        try {
            return NumberText.parse(text.strip());
        } catch (NumberFormatException e) {
            throw refused(parameter, "a number", text);
        }
    }

    private static void requireShort(Parameter parameter, String text, String wanted) {
        if (text.length() > NumberText.MAX_LENGTH) {
            throw refused(parameter, wanted, text);
        }
    }

    private static Boolean flag(Parameter parameter, String text) {
        requireShort(parameter, text, "true or false");
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

    /** Returns the option, and the field of the body if the option is not named after it. */
    private static String name(Parameter parameter) {
        boolean hasEnding = parameter.option().equals(parameter.wireName() + "Parameter");
        return parameter.option() + (hasEnding ? ", the field " + parameter.wireName() + " of the body," : "");
    }

    private static IllegalArgumentException refused(Parameter parameter, String wanted, String got) {
        String length = got.length() > NumberText.MAX_LENGTH ? " (" + got.length() + " characters)" : "";
        return new IllegalArgumentException("Parameter " + name(parameter) + " must be " + wanted + ", not "
                + (parameter.secret()
                        ? "what was given"
                        : "'" + LogText.shorten(got, MAX_VALUE_LENGTH) + "'" + length));
    }
}
