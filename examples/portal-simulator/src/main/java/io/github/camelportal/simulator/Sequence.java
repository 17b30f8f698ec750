package io.github.camelportal.simulator;

/** Ids of one kind, counted up, as the text that the portal writes. */
final class Sequence {

    private long next;

    Sequence(long first) {
        next = first;
    }

    String next() {
        return Long.toString(next++);
    }
}
