package io.github.camelportal.simulator.http;

import java.util.Arrays;

/** What goes over the wire: an answer, a part of one, or none at all. */
public record Outcome(SimulatedResponse reply, Delivery delivery) {

    /** How much of the answer is sent. */
    enum Delivery {
        COMPLETE,
        TRUNCATED,
        TRUNCATED_CHUNKS,
        DROPPED
    }

    public static Outcome complete(SimulatedResponse reply) {
        return new Outcome(reply, Delivery.COMPLETE);
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

    /** Half of the answer, which looks complete. */
    public Outcome half() {
        return delivery == Delivery.COMPLETE
                ? complete(reply.withBody(Arrays.copyOf(reply.body(), reply.body().length / 2)))
                : this;
    }

    /** Of an answer without a body, such as HTTP 304, there is no half: it is lost. */
    private Outcome cut(Delivery how) {
        if (delivery != Delivery.COMPLETE) {
            return this;
        }
        return reply.body().length == 0 ? dropped() : new Outcome(reply, how);
    }
}
