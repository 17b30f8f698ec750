package io.github.camelportal.faults;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** Errors that the portal, or a proxy before it, reports instead of processing the request. */
final class ReportedFaults {

    private static final String ERRORS = "{\"error\": [\"some_code\"]}";

    private ReportedFaults() {}

    static List<FaultCase> refusals() {
        List<FaultCase> faults = new ArrayList<>();
        for (String status : List.of(
                "400 Bad Request",
                "403 Forbidden",
                "404 Not Found",
                "405 Method Not Allowed",
                "409 Conflict",
                "410 Gone",
                "413 Content Too Large",
                "415 Unsupported Media Type",
                "422 Unprocessable Content")) {
            faults.add(FaultCase.of(FaultKind.REFUSED, status, wire -> wire.json(status, ERRORS)));
        }
        faults.add(FaultCase.of(
                FaultKind.UNDECIDED, "501 Not Implemented", wire -> wire.json("501 Not Implemented", ERRORS)));
        faults.add(FaultCase.of(FaultKind.REFUSED, "403 with a page of HTML", wire -> wire.html("403 Forbidden")));
        faults.add(redirect("another host", "Location: http://elsewhere.invalid/api\r\n"));
        faults.add(redirect("the same host", "Location: /elsewhere\r\n"));
        faults.add(redirect("the same address again (redirect loop)", "Location: \r\n"));
        faults.add(redirect("nowhere, without a Location", ""));
        return faults;
    }

    /** Each shape in which portals say with a good status that they did not do it. */
    static List<FaultCase> errors() {
        List<FaultCase> faults = new ArrayList<>();
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
            faults.add(FaultCase.of(FaultKind.REFUSED, "200 with `" + json + "`", wire -> wire.json("200 OK", json)));
        }
        faults.add(FaultCase.of(
                FaultKind.UNDECIDED,
                "200 with an error beside the data",
                wire -> wire.json("200 OK", wire.goodWith("\"error\": [\"some_code\"]"))));
        for (String flag : List.of("false", "0", "\"\"")) {
            String json = "{\"status\": " + flag + "}";
            faults.add(
                    FaultCase.of(FaultKind.FALSE_STATUS, "200 with `" + json + "`", wire -> wire.json("200 OK", json))
                            .closing());
        }
        return faults;
    }

    private static FaultCase redirect(String where, String location) {
        return FaultCase.of(
                FaultKind.UNDECIDED, "302, a redirect to " + where, wire -> wire.answer("302 Found", location, ""));
    }

    static List<FaultCase> credentials() {
        return List.of(
                FaultCase.of(
                        FaultKind.CREDENTIALS, "401, with a password", wire -> wire.json("401 Unauthorized", "{}")),
                FaultCase.of(
                        FaultKind.CREDENTIALS,
                        "200 with `wronglogin`, with a password",
                        wire -> wire.json("200 OK", "{\"error\": [\"wronglogin\"]}")),
                FaultCase.of(FaultKind.TOKEN, "401 for ever, with a token", wire -> wire.json("401 Unauthorized", "{}"))
                        .with(FaultCase.Access.TOKEN),
                FaultCase.of(
                                FaultKind.TOKEN,
                                "200 with `unauthorized` for ever, with a token",
                                wire -> wire.json("200 OK", "{\"error\": [\"unauthorized\"]}"))
                        .with(FaultCase.Access.TOKEN),
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

    private static FaultCase once(String name, String status, String json) {
        return FaultCase.of(FaultKind.OLD_TOKEN, name, wire -> {
                    if (wire.isFirst()) {
                        wire.json(status, json);
                    } else {
                        wire.json("200 OK", wire.good());
                    }
                })
                .with(FaultCase.Access.TOKEN);
    }

    private static FaultCase login(FaultKind kind, String name, String json) {
        return FaultCase.of(kind, name, wire -> wire.json("200 OK", json)).with(FaultCase.Access.FAULTY_LOGIN);
    }

    /** A token for an hour, by a clock that is so many hours ahead. */
    private static String token(int hours) {
        long issued = Instant.now().plus(Duration.ofHours(hours)).getEpochSecond();
        String claims = "{\"iat\": " + issued + ", \"exp\": " + (issued + 3600) + "}";
        Base64.Encoder base64 = Base64.getUrlEncoder().withoutPadding();
        return "{\"token\": \"e30." + base64.encodeToString(claims.getBytes(StandardCharsets.UTF_8)) + ".canary\"}";
    }
}
