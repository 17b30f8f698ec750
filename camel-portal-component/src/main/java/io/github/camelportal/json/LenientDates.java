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
    private static final int DAY_LENGTH = ZERO.length();

    private LenientDates() {}

    private static String date(JsonParser parser, Class<?> type) throws IOException {
        String text = LenientScalars.text(parser, type);
        return text == null || text.startsWith(ZERO) ? null : text;
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
                return text == null ? null : LocalDate.parse(text.substring(0, Math.min(text.length(), DAY_LENGTH)));
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
                return text.length() == DAY_LENGTH
                        ? LocalDate.parse(text).atStartOfDay()
                        : LocalDateTime.parse(text.replace(' ', 'T'));
            } catch (DateTimeException e) {
                throw LenientScalars.misfit(parser, text, LocalDateTime.class, "not a date and time");
            }
        }
    }
}
