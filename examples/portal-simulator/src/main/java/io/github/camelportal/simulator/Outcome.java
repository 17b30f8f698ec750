package io.github.camelportal.simulator;

/** What goes over the wire: an answer, a part of one, or none at all. */
record Outcome(Reply reply, Delivery delivery) {

    /** How much of the answer is sent. */
    enum Delivery {
        COMPLETE,
        TRUNCATED,
        DROPPED
    }

    static Outcome complete(Reply reply) {
        return new Outcome(reply, Delivery.COMPLETE);
    }

    static Outcome dropped() {
        return new Outcome(null, Delivery.DROPPED);
    }

    Outcome truncated() {
        return delivery == Delivery.DROPPED ? this : new Outcome(reply, Delivery.TRUNCATED);
    }
}
