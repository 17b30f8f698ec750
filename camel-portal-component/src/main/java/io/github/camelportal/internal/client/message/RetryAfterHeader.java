package io.github.camelportal.internal.client.message;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.apache.hc.client5.http.utils.DateUtils;

/** Reads how long the portal wants to be left alone: seconds, or a date in any of the three forms of HTTP (RFC 9110). */
public final class RetryAfterHeader {

    /** That of C, which the HTTP client does not read, since it names no zone. */
    private static final DateTimeFormatter ASCTIME =
            DateTimeFormatter.ofPattern("EEE MMM d HH:mm:ss yyyy", Locale.ENGLISH);

    private RetryAfterHeader() {}

    /** How long from now on, never less than nothing; null where the answer does not say it. */
    public static Duration parse(RawResponse response) {
        String value = response.header("Retry-After");
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
        Duration wait = date == null ? null : Duration.between(Instant.now(), date);
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
