package io.github.camelportal.simulator.http;

import java.util.Arrays;

/** A response, and how much of it is sent: all of it, a part, or nothing. */
public record Outcome(SimulatedResponse response, Delivery delivery) {

    /** The part of the response that is sent. */
    enum Delivery {
        COMPLETE,
        TRUNCATED,
        TRUNCATED_CHUNKS,
        DROPPED
    }

    public static Outcome complete(SimulatedResponse response) {
        return new Outcome(response, Delivery.COMPLETE);
    }

    public static Outcome dropped() {
        return new Outcome(null, Delivery.DROPPED);
    }

    public Outcome truncated() {
        return cut(Delivery.TRUNCATED);
    }

    public Outcome truncatedChunks() {
        return cut(Delivery.TRUNCATED_CHUNKS);
    }

    /** Half of the response, which looks complete. */
    public Outcome half() {
        return delivery == Delivery.COMPLETE
                ? complete(response.withBody(Arrays.copyOf(response.body(), response.body().length / 2)))
                : this;
    }

    /** Returns a cut response, or a dropped one if it has no body, as HTTP 304. */
    private Outcome cut(Delivery how) {
        if (delivery != Delivery.COMPLETE) {
            return this;
        }
        return response.body().length == 0 ? dropped() : new Outcome(response, how);
    }
}
