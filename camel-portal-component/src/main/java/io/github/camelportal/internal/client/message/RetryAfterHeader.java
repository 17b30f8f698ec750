package io.github.camelportal.internal.client.message;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
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
        Instant date = DateUtils.parseStandardDate(text);
        if (date == null) {
            date = asctime(text);
        }
        Duration wait = date == null ? null : Duration.between(clock.instant(), date);
        return wait != null && wait.isNegative() ? Duration.ZERO : wait;
    }

    private static Instant asctime(String text) {
        try {
            return LocalDateTime.parse(text.replaceAll(" +", " "), ASCTIME).toInstant(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
