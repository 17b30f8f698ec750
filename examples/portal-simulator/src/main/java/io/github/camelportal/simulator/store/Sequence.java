package io.github.camelportal.simulator.store;

/** Ids of one kind, counted up, as the text that the portal writes. */
public final class Sequence {

    private long next;

    public Sequence(long first) {
        next = first;
    }

    public String next() {
        return Long.toString(next++);
    }
}
