package io.github.camelportal.faults;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
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
        faults.add(redirect("another host", "Location: http://elsewhere.invalid/api\r\n"));
        faults.add(redirect("the same host", "Location: /elsewhere\r\n"));
        faults.add(redirect("the same address again (redirect loop)", "Location: \r\n"));
        faults.add(redirect("nowhere, without a Location", ""));
        return faults;
    }

    /** Each shape in which portals say with a good status that they did not do it. */
    static List<Fault> errors() {
        List<Fault> faults = new ArrayList<>();
        for (String json : List.of(
                "{\"error\": [\"some_code\"]}",
                "{\"error\": [\"some_code\", \"A whole sentence: ü €.\"]}",
                "{\"error\": \"One sentence.\"}",
                "{\"error\": [\" padded \", \"\", null]}",
                "{\"error\": [{\"code\": \"some_code\", \"field\": \"subject\"}]}",
                "{\"error\": {\"message\": \"Bad field\"}}",
                "{\"error\": [{\"field\": \"subject\"}]}",
                "{\"error\": [[\"inner\"], [[\"innermost\"]]]}",
                "{\"error\": {\"0\": \"first\", \"2\": \"third\"}}",
                "{\"error\": [17]}",
                "{\"errors\": [\"plural\"]}",
                "{\"success\": false, \"error\": \"denied\"}",
                "{\"success\": false, \"reason\": \"Not today\"}",
                "{\"success\": false, \"message\": \"Not today\"}",
                "{\"success\": false}",
                "{\"success\": 0}",
                "{\"success\": \"\"}",
                "{\"data\": {}, \"error\": [\"some_code\"], \"info\": []}",
                "{\"data\": {\"error\": [\"some_code\"]}, \"error\": []}",
                "false",
                "{\"error\": [\"invalid method\"]}")) {
            faults.add(Fault.of(FaultKind.REFUSED, "200 with `" + json + "`", wire -> wire.json("200 OK", json)));
        }
        faults.add(Fault.of(
                FaultKind.REFUSED,
                "200 with an error beside the data",
                wire -> wire.json("200 OK", wire.goodWith("\"error\": [\"some_code\"]"))));
        for (String flag : List.of("false", "0", "\"\"")) {
            String json = "{\"status\": " + flag + "}";
            faults.add(Fault.of(FaultKind.FALSE_STATUS, "200 with `" + json + "`", wire -> wire.json("200 OK", json))
                    .closing());
        }
        return faults;
    }

    private static Fault redirect(String where, String location) {
        return Fault.of(
                FaultKind.REFUSED, "302, a redirect to " + where, wire -> wire.answer("302 Found", location, ""));
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
                login(FaultKind.NO_TOKEN, "the login answers `{\"token\": \"\"}`", "{\"token\": \"\"}"),
                login(
                        FaultKind.NO_TOKEN,
                        "the login answers a token with a line break in it",
                        "{\"token\": \"abc\\r\\nX-Injected: 1\"}"),
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
}
