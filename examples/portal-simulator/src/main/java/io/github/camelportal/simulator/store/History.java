package io.github.camelportal.simulator.store;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The latest entries of a kind: a simulator that runs for days must not fill the memory. */
public final class History<T> {

    private static final int LIMIT = 10_000;

    private final Deque<T> entries = new ArrayDeque<>();

    public synchronized void add(T entry) {
        if (entries.size() == LIMIT) {
            entries.removeFirst();
        }
        entries.addLast(entry);
    }

    public synchronized List<T> entries() {
        return List.copyOf(entries);
    }
}
