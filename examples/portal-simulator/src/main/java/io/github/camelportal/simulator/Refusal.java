package io.github.camelportal.simulator;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

/** Ends a call without any effect, with the answer that the portal gives instead. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Reply reply;

    private Refusal(Reply reply) {
        super(null, null, false, false);
        this.reply = reply;
    }

    /** The portal's usual refusal: HTTP 200 with errors. */
    static Refusal because(String... errors) {
        return new Refusal(Reply.errors(200, errors));
    }

    static Refusal because(List<String> errors) {
        return because(errors.toArray(String[]::new));
    }

    static Refusal withStatus(int status, String... errors) {
        return new Refusal(Reply.errors(status, errors));
    }

    /** What a switch answers that cannot be thrown: {@code {"status": false}}. */
    static Refusal statusFalse() {
        return answering(Reply.status(false));
    }

    static Refusal answering(Reply reply) {
        return new Refusal(reply);
    }

    /** The errors alone, for an answer that goes on. */
    JsonNode errors() {
        return Json.read(reply.body()).path("error");
    }

    Reply reply() {
        return reply;
    }
}
