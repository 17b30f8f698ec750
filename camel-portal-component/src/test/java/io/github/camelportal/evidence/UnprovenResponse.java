package io.github.camelportal.evidence;

import java.util.List;
import java.util.stream.Stream;

import io.github.camelportal.api.Operation;

/**
 * A response body that shows no success of a write.
 *
 * @param title body as the page shows it
 * @param body  body, where {@code PAYLOAD} stands for the payload of the operation
 * @param claim what the body says
 */
record UnprovenResponse(String title, String body, Claim claim) {

    /** What a body says. */
    enum Claim {
        /** Nothing that the component knows as success or failure. */
        NOTHING,
        /** The portal refused. */
        REFUSAL,
        /** The portal refused because there were too many requests. */
        RATE_LIMIT,
        /** An error, and beside it a success or a payload. */
        CONTRADICTION
    }

    /** Returns all bodies, in the order of the page. */
    static List<UnprovenResponse> all() {
        return Stream.of(nothing(), noValue(), refusals(), rateLimits(), contradictions())
                .flatMap(each -> each)
                .toList();
    }

    private static Stream<UnprovenResponse> nothing() {
        return Stream.concat(
                Stream.of(
                        new UnprovenResponse("no body", "", Claim.NOTHING),
                        new UnprovenResponse("a page of HTML", "<html><body>Please wait</body></html>", Claim.NOTHING),
                        new UnprovenResponse("a byte order mark and `{}`", "\uFEFF{}", Claim.NOTHING),
                        new UnprovenResponse(
                                "a warning of PHP before JSON", "Warning: x in y on line 7 {}", Claim.NOTHING)),
                Stream.of(
                                "OK",
                                "\"OK\"",
                                "{}",
                                "[]",
                                "[[]]",
                                "null",
                                "true",
                                "42",
                                "{\"success\": tr",
                                "{\"message\": \"Maintenance mode\"}",
                                "{\"message\": \"OK\", \"code\": 200}",
                                "{\"code\": 500, \"message\": \"x\"}",
                                "{\"status\": \"maintenance\"}",
                                "{\"status\": 200}",
                                "{\"result\": \"error\"}",
                                "{\"ok\": false}",
                                "{\"data\": {}}",
                                "{\"data\": null, \"error\": []}",
                                "{\"info\": [null]}",
                                "{\"info\": [[]]}",
                                "{\"info\": [{}]}",
                                "{\"info\": [false]}",
                                "{\"info\": [0]}",
                                "{\"info\": [\"null\"]}",
                                "{\"info\": {\"1\": null}}")
                        .map(body -> of(body, Claim.NOTHING)));
    }

    private static Stream<UnprovenResponse> noValue() {
        return Stream.of(
                        "{\"error\": []}",
                        "{\"error\": false}",
                        "{\"success\": null}",
                        "{\"info\": []}",
                        "{\"info\": [\"\"]}",
                        "{\"id\": 0}",
                        "{\"order_num\": \"Error: could not connect\", \"contact_id\": \"failed\"}",
                        "{\"order_num\": \"Error 500: no connection\", \"vm\": \"failed\"}",
                        "{\"order_num\": \"maintenance\", \"ticket\": \"undefined\", \"applied\": \"NaN\"}",
                        "{\"invoice_id\": \"N/A\", \"client_id\": \"error\", \"order_num_list\": [\"failed\"]}",
                        "{\"client\": {\"status\": \"x\", \"message\": \"y\"}, \"vm\": {\"message\": \"y\"}}",
                        "{\"record\": {\"id\": \"N/A\"}, \"client\": {\"id\": \"error\"}}",
                        "{\"ticket\": null, \"order_num\": null, \"contact_id\": null, \"client\": null}",
                        "{\"ticket\": false, \"order_num\": false, \"contact_id\": false, \"applied\": false}",
                        "{\"ticket\": \"\", \"order_num\": \"\", \"contact_id\": \"\", \"record\": \"\"}",
                        "{\"ticket\": 0, \"order_num\": \"0\", \"contact_id\": 0, \"applied\": \"0.00\"}",
                        "{\"order_num_list\": [], \"invoice_id\": \"0\", \"items\": []}",
                        "{\"client\": [], \"record\": {}, \"vm\": []}",
                        "{\"client\": {\"id\": null}, \"record\": {\"id\": \"\"}, \"vm\": {\"id\": 0}}")
                .map(body -> of(body, Claim.NOTHING));
    }

    private static Stream<UnprovenResponse> refusals() {
        return Stream.of(
                        "{\"status\": \"error\", \"message\": \"x\"}",
                        "{\"status\": \"failed\"}",
                        "{\"status\": false}",
                        "{\"status\": 0}",
                        "{\"success\": false}",
                        "{\"success\": \"0\"}",
                        "{\"success\": \"false\"}",
                        "{\"success\": false, \"reason\": \"x\"}",
                        "{\"error\": [\"x\"]}",
                        "{\"error\": \"x\"}",
                        "{\"errors\": {\"1\": \"x\"}}",
                        "{\"error\": [\"item 2: registrar rate limit exceeded\"]}",
                        "{\"error\": [\"too_many_requests\", \"x\"]}",
                        "{\"error\": [\"too_many_requests\"], \"request\": 17}",
                        "{\"error\": [\"rate_limit\"], \"code\": 1234, \"page\": {\"id\": 4}}",
                        "{\"error\": [\"unauthorized\", \"x\"]}",
                        "{\"data\": {\"error\": [\"x\"]}, \"error\": []}",
                        "false")
                .map(body -> of(body, Claim.REFUSAL));
    }

    private static Stream<UnprovenResponse> rateLimits() {
        return Stream.of(
                        "{\"error\": [\"too_many_requests\"]}",
                        "{\"success\": false, \"error\": \"Rate limit exceeded\"}")
                .map(body -> of(body, Claim.RATE_LIMIT));
    }

    private static Stream<UnprovenResponse> contradictions() {
        return Stream.of(
                of("{\"success\": true, \"error\": [\"x\"]}", Claim.CONTRADICTION),
                of("{\"success\": true, \"error\": [\"too_many_requests\"]}", Claim.CONTRADICTION),
                of("{\"success\": true, \"code\": 500, \"message\": \"x\"}", Claim.CONTRADICTION),
                of("{\"exception\": \"PDOException\", \"success\": true}", Claim.CONTRADICTION),
                of("{\"success\": true}{\"success\": false}", Claim.CONTRADICTION),
                of("{\"error\": [\"token_expired\"], \"invoice\": {\"id\": 5}}", Claim.CONTRADICTION),
                of("{\"error\": [\"token_expired\"], \"data\": \"order 77\"}", Claim.CONTRADICTION),
                of("{\"error\": [\"wronglogin\"], \"data\": [{\"id\": 5}]}", Claim.CONTRADICTION),
                of("{\"error\": [\"rate_limit\"], \"data\": \"1234\"}", Claim.CONTRADICTION),
                of("{\"error\": [\"rate_limit\"], \"subscription_id\": 5}", Claim.CONTRADICTION),
                new UnprovenResponse(
                        "a payload beside `\"error\": [\"x\"]`", "{PAYLOAD, \"error\": [\"x\"]}", Claim.CONTRADICTION),
                new UnprovenResponse(
                        "a payload beside `\"error\": [\"token_expired\"]`",
                        "{PAYLOAD, \"error\": [\"token_expired\"]}",
                        Claim.CONTRADICTION),
                new UnprovenResponse(
                        "a payload beside `\"status\": \"error\"`",
                        "{PAYLOAD, \"status\": \"error\"}",
                        Claim.CONTRADICTION));
    }

    private static UnprovenResponse of(String body, Claim claim) {
        return new UnprovenResponse("`" + body + "`", body, claim);
    }

    /** Returns the body for an operation. One without a payload has the statement of a success in its place. */
    String bodyFor(Operation operation) {
        String payload = operation.response().evidence().get(0);
        String value = payload.equals("client") || payload.equals("record") ? "{\"id\": 7}" : "7";
        return body.replace("PAYLOAD", "\"" + payload + "\": " + (payload.equals("success") ? "true" : value));
    }

    @Override
    public String toString() {
        return title;
    }
}
