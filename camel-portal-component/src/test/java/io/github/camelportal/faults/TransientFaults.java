package io.github.camelportal.faults;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Temporary faults: the portal is overloaded or fails. */
final class TransientFaults {

    private static final String ERRORS = "{\"error\": [\"some_code\"]}";
    private static final DateTimeFormatter HTTP = DateTimeFormatter.RFC_1123_DATE_TIME;
    private static final DateTimeFormatter RFC_850 = pattern("EEEE, dd-MMM-yy HH:mm:ss 'GMT'");
    private static final DateTimeFormatter ASCTIME = pattern("EEE MMM ppd HH:mm:ss yyyy");

    private TransientFaults() {}

    private static DateTimeFormatter pattern(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
    }

    static List<FaultCase> tooMany() {
        return List.of(
                tooMany(FaultKind.TOO_MANY, "429 without Retry-After", ""),
                tooMany(FaultKind.TOO_MANY, "429, Retry-After: 0", "Retry-After: 0\r\n"),
                tooMany(FaultKind.TOO_MANY, "429, Retry-After: -5", "Retry-After: -5\r\n"),
                tooMany(FaultKind.TOO_MANY, "429, Retry-After: 1.5", "Retry-After: 1.5\r\n"),
                tooMany(FaultKind.TOO_MANY, "429, Retry-After is empty", "Retry-After: \r\n"),
                tooMany(FaultKind.TOO_MANY, "429, Retry-After makes no sense", "Retry-After: soon\r\n"),
                tooMany(FaultKind.TOO_MANY, "429, Retry-After beyond all numbers", "Retry-After: 99999999999\r\n"),
                dated(FaultKind.TOO_MANY, "is a date that is past", HTTP, -3600),
                tooMany(FaultKind.TOO_MANY_WAIT, "429, Retry-After in seconds", "Retry-After: 1\r\n"),
                dated(FaultKind.TOO_MANY_WAIT, "is a date", HTTP, 2),
                dated(FaultKind.TOO_MANY_WAIT, "is a date as in RFC 850", RFC_850, 2),
                dated(FaultKind.TOO_MANY_WAIT, "is a date as of asctime", ASCTIME, 2),
                tooMany(FaultKind.TOO_MANY_LONG, "429, Retry-After beyond maxRetryAfter", "Retry-After: 3600\r\n"),
                dated(FaultKind.TOO_MANY_LONG, "is a date beyond maxRetryAfter", HTTP, 3600),
                said("Too many requests"),
                said("rate_limit_exceeded"));
    }

    private static FaultCase tooMany(FaultKind kind, String name, String header) {
        return FaultCase.of(kind, name, wire -> wire.answer("429 Too Many Requests", header, ""));
    }

    /** A date so many seconds after the answer. */
    private static FaultCase dated(FaultKind kind, String name, DateTimeFormatter format, int seconds) {
        return FaultCase.of(
                kind,
                "429, Retry-After " + name,
                wire -> wire.answer("429 Too Many Requests", retryAfter(format, seconds), ""));
    }

    private static String retryAfter(DateTimeFormatter format, int seconds) {
        return "Retry-After: " + format.format(ZonedDateTime.now(ZoneOffset.UTC).plusSeconds(seconds)) + "\r\n";
    }

    private static FaultCase said(String error) {
        String json = "{\"error\": [\"" + error + "\"]}";
        return FaultCase.of(FaultKind.TOO_MANY, "200 with `" + json + "`", wire -> wire.json("200 OK", json));
    }

    static List<FaultCase> trouble() {
        return List.of(
                FaultCase.of(FaultKind.TROUBLE, "500, empty", wire -> wire.json("500 Internal Server Error", "")),
                FaultCase.of(
                        FaultKind.TROUBLE, "500 with a page of HTML", wire -> wire.html("500 Internal Server Error")),
                FaultCase.of(
                        FaultKind.TROUBLE_TOLD,
                        "500 with errors in JSON",
                        wire -> wire.json("500 Internal Server Error", ERRORS)),
                FaultCase.of(FaultKind.TROUBLE, "502 with a page of HTML", wire -> wire.html("502 Bad Gateway")),
                FaultCase.of(
                        FaultKind.TROUBLE, "503 without Retry-After", wire -> wire.html("503 Service Unavailable")),
                unavailable(FaultKind.TROUBLE_WAIT, "503, Retry-After in seconds", "Retry-After: 1\r\n"),
                FaultCase.of(
                        FaultKind.TROUBLE_WAIT,
                        "503, Retry-After is a date",
                        wire -> wire.answer("503 Service Unavailable", retryAfter(HTTP, 2), "")),
                unavailable(FaultKind.TROUBLE_LONG, "503, Retry-After beyond maxRetryAfter", "Retry-After: 3600\r\n"),
                FaultCase.of(
                        FaultKind.TROUBLE_TOLD,
                        "503 with errors in JSON",
                        wire -> wire.json("503 Service Unavailable", ERRORS)),
                FaultCase.of(FaultKind.TROUBLE, "408, empty", wire -> wire.json("408 Request Timeout", "")),
                FaultCase.of(
                        FaultKind.TROUBLE_TOLD,
                        "408 with errors in JSON",
                        wire -> wire.json("408 Request Timeout", ERRORS)),
                FaultCase.of(FaultKind.TROUBLE, "504, empty", wire -> wire.json("504 Gateway Timeout", "")),
                FaultCase.of(
                        FaultKind.TROUBLE,
                        "522 of a proxy with a page of HTML",
                        wire -> wire.html("522 Connection timed out")),
                FaultCase.of(FaultKind.TROUBLE, "999, no status of HTTP", wire -> wire.html("999 Request denied")));
    }

    private static FaultCase unavailable(FaultKind kind, String name, String header) {
        return FaultCase.of(kind, name, wire -> wire.answer("503 Service Unavailable", header, ""));
    }
}
