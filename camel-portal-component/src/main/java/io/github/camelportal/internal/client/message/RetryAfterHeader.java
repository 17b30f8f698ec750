package io.github.camelportal.internal.client.message;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;

import org.apache.hc.client5.http.utils.DateUtils;

/** Parses the header {@code Retry-After}: seconds, or a date in any of the three forms of HTTP (RFC 9110). */
public final class RetryAfterHeader {

    /** The form of C, which the HTTP client cannot parse, because it names no zone. */
    private static final DateTimeFormatter ASCTIME =
            DateTimeFormatter.ofPattern("EEE MMM d HH:mm:ss yyyy", Locale.ENGLISH);

    private RetryAfterHeader() {}

    /** Parses the header of a response that has just arrived. */
    public static Duration parse(RawResponse response) {
        return parse(response.header("Retry-After"), Clock.systemUTC());
    }

    /**
     * Parses a value.
     *
     * @param  value value of the header, or null
     * @return       time from now on, which is never negative, or null if the value is neither of the forms
     */
    static Duration parse(String value, Clock clock) {
        if (value == null) {
            return null;
        }
        String text = value.strip();
        if (text.matches("\\d{1,9}")) {
            return Duration.ofSeconds(Long.parseLong(text));
        }
        Instant date = date(text, clock);
        Duration wait = date == null ? null : Duration.between(clock.instant(), date);
        return wait != null && wait.isNegative() ? Duration.ZERO : wait;
    }

    private static Instant date(String text, Clock clock) {
        Instant date = DateUtils.parseStandardDate(text);
        if (date == null) {
            date = date(text.replaceAll(" +", " "), ASCTIME);
        }
        return date == null ? date(text, rfc850(clock)) : date;
    }

    private static Instant date(String text, DateTimeFormatter form) {
        try {
            return LocalDateTime.parse(text, form).toInstant(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Years of two digits lie up to 49 years ahead. */
    private static DateTimeFormatter rfc850(Clock clock) {
        return new DateTimeFormatterBuilder()
                .appendPattern("EEEE, dd-MMM-")
                .appendValueReduced(ChronoField.YEAR, 2, 2, LocalDate.now(clock).getYear() - 50)
                .appendPattern(" HH:mm:ss 'GMT'")
                .toFormatter(Locale.ENGLISH);
    }
}
