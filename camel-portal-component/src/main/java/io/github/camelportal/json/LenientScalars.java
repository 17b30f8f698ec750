package io.github.camelportal.json;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Locale;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;

/** Texts, flags and numbers, each of which comes as any of the others. */
final class LenientScalars {

    private LenientScalars() {}

    /**
     * The text of the current value, or null for null, an empty text and PHP's empty array.
     *
     * @param parser stands at the value, and is left at its end
     */
    static String text(JsonParser parser, DeserializationContext context, Class<?> wanted) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_ARRAY && parser.nextToken() == JsonToken.END_ARRAY) {
            return null;
        }
        if (token == null || !token.isScalarValue()) {
            context.reportWrongTokenException(wanted, token, "a list or an object stands where a plain value belongs");
        }
        String text = trimmed(parser.getText());
        return token == JsonToken.VALUE_NULL || text.isEmpty() ? null : text;
    }

    /** Stray blanks go; what a person wrote over several lines stays as it is. */
    private static String trimmed(String text) {
        return text.indexOf('\n') >= 0 ? text : text.strip();
    }

    /** Ids come as numbers too, and are texts all the same. */
    static final class Text extends StdScalarDeserializer<String> {

        private static final long serialVersionUID = 1L;

        Text() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (parser.hasToken(JsonToken.VALUE_STRING)) {
                return trimmed(parser.getText());
            }
            return text(parser, context, String.class);
        }
    }

    /** {@code true}, {@code 1}, {@code "1"}, {@code "0"}, {@code ""} and their like. */
    static final class Flag extends StdScalarDeserializer<Boolean> {

        private static final long serialVersionUID = 1L;

        Flag() {
            super(Boolean.class);
        }

        @Override
        public Boolean deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            String text = text(parser, context, Boolean.class);
            if (text == null) {
                return Boolean.FALSE;
            }
            return switch (text.toLowerCase(Locale.ROOT)) {
                case "1", "true", "yes", "on" -> Boolean.TRUE;
                case "0", "false", "no", "off" -> Boolean.FALSE;
                default -> (Boolean) context.handleWeirdStringValue(Boolean.class, text, "not a flag");
            };
        }
    }

    /** A count, as number or text. */
    static final class WholeNumber extends StdScalarDeserializer<Integer> {

        private static final long serialVersionUID = 1L;

        WholeNumber() {
            super(Integer.class);
        }

        @Override
        public Integer deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            String text = text(parser, context, Integer.class);
            try {
                return text == null ? null : new BigDecimal(text).intValueExact();
            } catch (ArithmeticException | NumberFormatException e) {
                return (Integer) context.handleWeirdStringValue(Integer.class, text, "not a whole number");
            }
        }
    }

    /** Money, as number or text, with the digits that the portal wrote. */
    static final class Money extends StdScalarDeserializer<BigDecimal> {

        private static final long serialVersionUID = 1L;

        Money() {
            super(BigDecimal.class);
        }

        @Override
        public BigDecimal deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            String text = text(parser, context, BigDecimal.class);
            try {
                return text == null ? null : new BigDecimal(text);
            } catch (NumberFormatException e) {
                return (BigDecimal) context.handleWeirdStringValue(BigDecimal.class, text, "not a number");
            }
        }
    }
}
