package io.github.camelportal.json;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;

/**
 * Dates as {@code yyyy-MM-dd} and {@code yyyy-MM-dd HH:mm:ss}, in the portal's own time, without a zone. A zero date and
 * an empty text mean that there is none. ISO 8601 is read too, since the records are written in it.
 */
final class LenientDates {

    private static final String ZERO = "0000-00-00";
    private static final String ZERO_TIME = ZERO + " 00:00:00";
    private static final int DAY_LENGTH = ZERO.length();

    private LenientDates() {}

    private static String date(JsonParser parser, Class<?> type) throws IOException {
        String text = LenientScalars.text(parser, type);
        return text == null || text.startsWith(ZERO) ? null : text;
    }

    /** Java's parser of dates takes longer than everything else that is done with an element of a list. */
    private static LocalDate day(String text) {
        return hasForm(text, ZERO)
                ? LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10))
                : LocalDate.parse(text);
    }

    private static LocalDateTime time(String text) {
        if (hasForm(text, ZERO_TIME)) {
            return LocalDateTime.of(
                    number(text, 0, 4),
                    number(text, 5, 7),
                    number(text, 8, 10),
                    number(text, 11, 13),
                    number(text, 14, 16),
                    number(text, 17, 19));
        }
        return LocalDateTime.parse(text.replace(' ', 'T'));
    }

    /** Whether there is a digit for each digit of the form, and every other character as it is there. */
    private static boolean hasForm(String text, String form) {
        if (text.length() != form.length()) {
            return false;
        }
        for (int i = 0; i < form.length(); i++) {
            char character = text.charAt(i);
            boolean fits = form.charAt(i) == '0' ? character >= '0' && character <= '9' : character == form.charAt(i);
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private static int number(String digits, int from, int to) {
        return Integer.parseInt(digits, from, to, 10);
    }

    /** A day; a time of day behind it is left out. */
    static final class Day extends StdScalarDeserializer<LocalDate> {

        private static final long serialVersionUID = 1L;

        Day() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            String text = date(parser, LocalDate.class);
            try {
                return text == null ? null : day(text.substring(0, Math.min(text.length(), DAY_LENGTH)));
            } catch (DateTimeException e) {
                throw LenientScalars.misfit(parser, text, LocalDate.class, "not a date");
            }
        }
    }

    /** A time; of a mere day, its beginning. */
    static final class Time extends StdScalarDeserializer<LocalDateTime> {

        private static final long serialVersionUID = 1L;

        Time() {
            super(LocalDateTime.class);
        }

        @Override
        public LocalDateTime deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            String text = date(parser, LocalDateTime.class);
            try {
                if (text == null) {
                    return null;
                }
                return text.length() == DAY_LENGTH ? day(text).atStartOfDay() : time(text);
            } catch (DateTimeException e) {
                throw LenientScalars.misfit(parser, text, LocalDateTime.class, "not a date and time");
            }
        }
    }
}
