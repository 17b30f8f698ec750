package io.github.camelportal.internal.json;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;

/**
 * Deserializers of dates as {@code yyyy-MM-dd} and {@code yyyy-MM-dd HH:mm:ss}, in the time zone of the portal, which they do not
 * name. A zero date and an empty text are null. ISO 8601 without an offset is accepted too, because records are written in it.
 */
final class LenientDateDeserializers {

    private static final String ZERO = "0000-00-00";
    private static final String ZERO_TIME = ZERO + " 00:00:00";
    private static final String PHP_ZERO = "-0001-11-30";
    private static final int DAY_LENGTH = ZERO.length();

    private LenientDateDeserializers() {}

    private static String date(JsonParser parser, Class<?> type) throws IOException {
        String text = LenientScalarDeserializers.text(parser, type);
        return text == null || isMissing(text) ? null : text;
    }

    /** PHP writes a missing date as zeros, as the day that it makes of them, as 0, or as false. */
    private static boolean isMissing(String text) {
        return text.startsWith(ZERO) || text.startsWith(PHP_ZERO) || text.equals("0") || text.equals("false");
    }

    private static LocalDate day(String text) {
        char[] characters = text.toCharArray();
        return hasForm(characters, 0, characters.length, ZERO) ? day(characters, 0) : LocalDate.parse(text);
    }

    private static LocalDateTime time(String text) {
        char[] characters = text.toCharArray();
        return hasForm(characters, 0, characters.length, ZERO_TIME)
                ? time(characters, 0)
                : LocalDateTime.parse(text.replace(' ', 'T'));
    }

    /** Parses the digits itself, because {@code LocalDate.parse} takes longer than all else that an element of a list needs. */
    private static LocalDate day(char[] text, int start) {
        return LocalDate.of(
                100 * twoDigits(text, start) + twoDigits(text, start + 2),
                twoDigits(text, start + 5),
                twoDigits(text, start + 8));
    }

    private static LocalDateTime time(char[] text, int start) {
        return LocalDateTime.of(
                day(text, start),
                LocalTime.of(twoDigits(text, start + 11), twoDigits(text, start + 14), twoDigits(text, start + 17)));
    }

    private static int twoDigits(char[] text, int start) {
        return 10 * (text[start] - '0') + text[start + 1] - '0';
    }

    /** Whether the current value is a text of the form and no zero date, so that it can be parsed in the buffer of the parser. */
    private static boolean isParsable(JsonParser parser, String form) throws IOException {
        return parser.hasToken(JsonToken.VALUE_STRING)
                && hasForm(parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength(), form)
                && !isZero(parser.getTextCharacters(), parser.getTextOffset());
    }

    private static boolean isZero(char[] text, int start) {
        return twoDigits(text, start) == 0
                && twoDigits(text, start + 2) == 0
                && twoDigits(text, start + 5) == 0
                && twoDigits(text, start + 8) == 0;
    }

    /** Whether a text has a digit for each digit of the form, and all other characters of the form. */
    private static boolean hasForm(char[] text, int start, int length, String form) {
        if (length != form.length()) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char character = text[start + i];
            boolean matches =
                    form.charAt(i) == '0' ? character >= '0' && character <= '9' : character == form.charAt(i);
            if (!matches) {
                return false;
            }
        }
        return true;
    }

    /** Deserializer of days, which ignores a time of day. */
    static final class Day extends StdScalarDeserializer<LocalDate> {

        private static final long serialVersionUID = 1L;

        Day() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            try {
                if (isParsable(parser, ZERO)) {
                    return day(parser.getTextCharacters(), parser.getTextOffset());
                }
                String text = date(parser, LocalDate.class);
                return text == null ? null : day(text.substring(0, Math.min(text.length(), DAY_LENGTH)));
            } catch (DateTimeException e) {
                throw MappingErrors.invalidValue(parser, date(parser, LocalDate.class), LocalDate.class, "not a date");
            }
        }
    }

    /** Deserializer of times. A day alone is read as its start. */
    static final class Time extends StdScalarDeserializer<LocalDateTime> {

        private static final long serialVersionUID = 1L;

        Time() {
            super(LocalDateTime.class);
        }

        @Override
        public LocalDateTime deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            try {
                if (isParsable(parser, ZERO_TIME)) {
                    return time(parser.getTextCharacters(), parser.getTextOffset());
                }
                String text = date(parser, LocalDateTime.class);
                if (text == null) {
                    return null;
                }
                return text.length() == DAY_LENGTH ? day(text).atStartOfDay() : time(text);
            } catch (DateTimeException e) {
                throw MappingErrors.invalidValue(
                        parser, date(parser, LocalDateTime.class), LocalDateTime.class, "not a date and time");
            }
        }
    }
}
