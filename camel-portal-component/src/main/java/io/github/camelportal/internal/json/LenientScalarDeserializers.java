package io.github.camelportal.internal.json;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Locale;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;

/** Deserializers of texts, flags and numbers, because PHP writes each as any of the others. */
final class LenientScalarDeserializers {

    private LenientScalarDeserializers() {}

    /**
     * Returns the text of the current value, or null for null, an empty text and PHP's empty array.
     *
     * @param parser parser at the value, which it leaves at the end of the value
     */
    static String text(JsonParser parser, Class<?> wanted) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_ARRAY && parser.nextToken() == JsonToken.END_ARRAY) {
            return null;
        }
        if (token == null || !token.isScalarValue()) {
            throw MismatchedInputException.from(
                    parser, wanted, "a list or an object stands where a plain value belongs");
        }
        String text = trimmed(parser.getText());
        return token == JsonToken.VALUE_NULL || text.isEmpty() ? null : text;
    }

    /** Strips stray blanks from a text of one line. Prose of several lines stays as it is. */
    static String trimmed(String text) {
        int last = text.length() - 1;
        if (last < 0 || !(Character.isWhitespace(text.charAt(0)) || Character.isWhitespace(text.charAt(last)))) {
            return text;
        }
        return text.indexOf('\n') >= 0 ? text : text.strip();
    }

    /** Deserializer of texts. Numbers are accepted, because ids are sent as either. */
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
            return text(parser, String.class);
        }
    }

    /** Deserializer of flags: {@code true}, {@code 1}, {@code "1"}, {@code "0"}, {@code ""} and the like. */
    static final class Flag extends StdScalarDeserializer<Boolean> {

        private static final long serialVersionUID = 1L;

        Flag() {
            super(Boolean.class);
        }

        @Override
        public Boolean deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            String text = text(parser, Boolean.class);
            if (text == null) {
                return Boolean.FALSE;
            }
            return switch (text.toLowerCase(Locale.ROOT)) {
                case "1", "true", "yes", "on" -> Boolean.TRUE;
                case "0", "false", "no", "off" -> Boolean.FALSE;
                default -> throw MappingErrors.invalidValue(parser, text, Boolean.class, "not a flag");
            };
        }
    }

    /** Deserializer of counts, as number or text. */
    static final class WholeNumber extends StdScalarDeserializer<Integer> {

        private static final long serialVersionUID = 1L;

        WholeNumber() {
            super(Integer.class);
        }

        @Override
        public Integer deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            String text = text(parser, Integer.class);
            try {
                return text == null ? null : NumberText.parse(text).intValueExact();
            } catch (ArithmeticException | NumberFormatException e) {
                throw MappingErrors.invalidValue(parser, text, Integer.class, "not a whole number");
            }
        }
    }

    /** Deserializer of amounts, as number or text, also in the notation of a locale, with the digits that the portal wrote. */
    static final class Amount extends StdScalarDeserializer<BigDecimal> {

        private static final long serialVersionUID = 1L;

        Amount() {
            super(BigDecimal.class);
        }

        @Override
        public BigDecimal deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            String text = text(parser, BigDecimal.class);
            try {
                return text == null ? null : NumberText.amount(text);
            } catch (NumberFormatException e) {
                throw MappingErrors.invalidValue(parser, text, BigDecimal.class, "not a number");
            }
        }
    }
}
