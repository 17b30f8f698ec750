package io.github.camelportal.simulator.http;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

/** Ends a call without any effect, with the response that the portal gives instead. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient SimulatedResponse response;

    private Refusal(SimulatedResponse response) {
        super(null, null, false, false);
        this.response = response;
    }

    /** The portal's usual refusal: HTTP 200 with errors. */
    public static Refusal because(String... errors) {
        return new Refusal(SimulatedResponse.errors(200, errors));
    }

    static Refusal because(List<String> errors) {
        return because(errors.toArray(String[]::new));
    }

    public static Refusal withStatus(int status, String... errors) {
        return new Refusal(SimulatedResponse.errors(status, errors));
    }

    /** Refuses to turn a switch, with {@code {"status": false}}. */
    public static Refusal statusFalse() {
        return withResponse(SimulatedResponse.status(false));
    }

    public static Refusal withResponse(SimulatedResponse response) {
        return new Refusal(response);
    }

    /** The errors alone, for a response that goes on. */
    public JsonNode errors() {
        return Json.read(response.body()).path("error");
    }

    public SimulatedResponse response() {
        return response;
    }
}
