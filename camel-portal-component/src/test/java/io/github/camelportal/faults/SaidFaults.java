package io.github.camelportal.faults;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** What the portal, or a proxy before it, says in place of doing it. */
final class SaidFaults {

    private static final String ERRORS = "{\"error\": [\"some_code\"]}";

    private SaidFaults() {}

    static List<Fault> refusals() {
        List<Fault> faults = new ArrayList<>();
        for (String status : List.of(
                "400 Bad Request",
                "403 Forbidden",
                "404 Not Found",
                "405 Method Not Allowed",
                "408 Request Timeout",
                "409 Conflict",
                "410 Gone",
                "413 Content Too Large",
                "415 Unsupported Media Type",
                "422 Unprocessable Content",
                "501 Not Implemented")) {
            faults.add(Fault.of(FaultKind.REFUSED, status, wire -> wire.json(status, ERRORS)));
        }
        faults.add(Fault.of(FaultKind.REFUSED, "403 with a page of HTML", wire -> wire.html("403 Forbidden")));
        faults.add(redirect("another host", "http://elsewhere.invalid/api"));
        faults.add(redirect("the same host", "/elsewhere"));
        faults.add(said("{\"error\": \"some_code\"}"));
        faults.add(said(ERRORS));
        faults.add(said("{\"error\": [{\"code\": \"some_code\"}]}"));
        faults.add(said("{\"errors\": {\"1\": \"some_code\"}}"));
        faults.add(said("{\"success\": false}"));
        faults.add(said("{\"success\": false, \"reason\": \"Not today\"}"));
        faults.add(said("{\"data\": {\"error\": [\"some_code\"]}}"));
        faults.add(said("false"));
        faults.add(said("{\"error\": [\"invalid method\"]}"));
        return faults;
    }

    private static Fault redirect(String where, String location) {
        return Fault.of(
                FaultKind.REFUSED,
                "302, a redirect to " + where,
                wire -> wire.answer("302 Found", "Location: " + location + "\r\n", ""));
    }

    private static Fault said(String json) {
        return Fault.of(FaultKind.REFUSED, "200 with `" + json + "`", wire -> wire.json("200 OK", json));
    }

    static List<Fault> credentials() {
        return List.of(
                Fault.of(FaultKind.CREDENTIALS, "401, with a password", wire -> wire.json("401 Unauthorized", "{}")),
                Fault.of(
                        FaultKind.CREDENTIALS,
                        "200 with `wronglogin`, with a password",
                        wire -> wire.json("200 OK", "{\"error\": [\"wronglogin\"]}")),
                Fault.of(FaultKind.TOKEN, "401 for ever, with a token", wire -> wire.json("401 Unauthorized", "{}"))
                        .with(Fault.Access.TOKEN),
                Fault.of(
                                FaultKind.TOKEN,
                                "200 with `unauthorized` for ever, with a token",
                                wire -> wire.json("200 OK", "{\"error\": [\"unauthorized\"]}"))
                        .with(Fault.Access.TOKEN),
                once("401 once", "401 Unauthorized", "{}"),
                once(
                        "the token ends in flight: 200 with `token_expired`",
                        "200 OK",
                        "{\"error\": [\"token_expired\"]}"),
                login(FaultKind.NO_TOKEN, "the login answers `{\"token\": null}`", "{\"token\": null}"),
                login(
                        FaultKind.NO_TOKEN,
                        "the login asks for a second factor",
                        "{\"token\": null, \"mfa\": {\"type\": \"totp\"}}"),
                login(FaultKind.STRANGE, "the portal's clock is two hours slow", token(-2)),
                login(FaultKind.STRANGE, "the portal's clock is two hours fast", token(2)));
    }

    private static Fault once(String name, String status, String json) {
        return Fault.of(FaultKind.OLD_TOKEN, name, wire -> {
                    if (wire.isFirst()) {
                        wire.json(status, json);
                    } else {
                        wire.json("200 OK", wire.good());
                    }
                })
                .with(Fault.Access.TOKEN);
    }

    private static Fault login(FaultKind kind, String name, String json) {
        return Fault.of(kind, name, wire -> wire.json("200 OK", json)).with(Fault.Access.FAULTY_LOGIN);
    }

    /** A token for an hour, by a clock that is so many hours ahead. */
    private static String token(int hours) {
        long issued = Instant.now().plus(Duration.ofHours(hours)).getEpochSecond();
        String claims = "{\"iat\": " + issued + ", \"exp\": " + (issued + 3600) + "}";
        Base64.Encoder base64 = Base64.getUrlEncoder().withoutPadding();
        return "{\"token\": \"e30." + base64.encodeToString(claims.getBytes(StandardCharsets.UTF_8)) + ".canary\"}";
    }

    static List<Fault> tooMany() {
        DateTimeFormatter http = DateTimeFormatter.RFC_1123_DATE_TIME;
        return List.of(
                tooMany(FaultKind.TOO_MANY, "429 without Retry-After", ""),
                tooMany(FaultKind.TOO_MANY, "429, Retry-After: 0", "Retry-After: 0\r\n"),
                tooMany(
                        FaultKind.TOO_MANY,
                        "429, Retry-After is a date that is past",
                        "Retry-After: "
                                + http.format(ZonedDateTime.now(ZoneOffset.UTC).minusHours(1)) + "\r\n"),
                tooMany(FaultKind.TOO_MANY, "429, Retry-After makes no sense", "Retry-After: soon\r\n"),
                tooMany(FaultKind.TOO_MANY_WAIT, "429, Retry-After in seconds", "Retry-After: 1\r\n"),
                Fault.of(
                        FaultKind.TOO_MANY_WAIT,
                        "429, Retry-After is a date",
                        wire -> wire.answer(
                                "429 Too Many Requests",
                                "Retry-After: "
                                        + http.format(ZonedDateTime.now(ZoneOffset.UTC)
                                                .plusSeconds(1)) + "\r\n",
                                "")),
                tooMany(FaultKind.TOO_MANY_LONG, "429, Retry-After beyond maxRetryAfter", "Retry-After: 3600\r\n"),
                Fault.of(
                        FaultKind.TOO_MANY,
                        "200 with `too many requests`",
                        wire -> wire.json("200 OK", "{\"error\": [\"Too many requests\"]}")));
    }

    private static Fault tooMany(FaultKind kind, String name, String header) {
        return Fault.of(kind, name, wire -> wire.answer("429 Too Many Requests", header, ""));
    }

    static List<Fault> trouble() {
        return List.of(
                Fault.of(FaultKind.TROUBLE, "500, empty", wire -> wire.json("500 Internal Server Error", "")),
                Fault.of(FaultKind.TROUBLE, "500 with a page of HTML", wire -> wire.html("500 Internal Server Error")),
                Fault.of(
                        FaultKind.TROUBLE_TOLD,
                        "500 with errors in JSON",
                        wire -> wire.json("500 Internal Server Error", ERRORS)),
                Fault.of(FaultKind.TROUBLE, "502 with a page of HTML", wire -> wire.html("502 Bad Gateway")),
                Fault.of(FaultKind.TROUBLE, "503 without Retry-After", wire -> wire.html("503 Service Unavailable")),
                Fault.of(
                        FaultKind.TROUBLE_WAIT,
                        "503, Retry-After in seconds",
                        wire -> wire.answer("503 Service Unavailable", "Retry-After: 1\r\n", "")),
                Fault.of(FaultKind.TROUBLE, "504, empty", wire -> wire.json("504 Gateway Timeout", "")));
    }
}
