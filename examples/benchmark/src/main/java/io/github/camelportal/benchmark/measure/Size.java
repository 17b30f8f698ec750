package io.github.camelportal.benchmark.measure;

import java.util.Locale;

/** The settings. Each is a system property, {@code benchmark.} and its name, such as {@code benchmark.list-passes}. */
public enum Size {
    /** How often all contenders have their turn. */
    ROUNDS(5, "rounds"),
    /** How long calls are made before they count. */
    WARMUP_SECONDS(8, "seconds of calls before they count"),
    /** How long calls count. */
    SECONDS(3, "seconds of calls that count"),
    /** How many threads make calls, beside the measurement with one. */
    THREADS(8, "threads"),
    /** Elements of the list that is split. */
    LIST(200_000, "elements of the list"),
    /** How often that list is read before it counts. */
    LIST_WARMUPS(4, "times the list is read before it counts"),
    /** How often it is read then. */
    LIST_PASSES(4, "times the list is read then"),
    /** Elements of the list that is streamed. */
    STREAM(1_000_000, "elements of the long list"),
    /** Elements of the list that is streamed before it counts. */
    STREAM_WARMUP(200_000, "elements of a long list before it counts"),
    /** Heap of the JVMs that stream. */
    STREAM_HEAP(64, "MB of heap for the long list"),
    /** Heap of the JVMs with feeds. */
    FEED_HEAP(256, "MB of heap for feeds"),
    /** Heap of the other JVMs. */
    HEAP(2048, "MB of heap for the rest");

    private final int usual;
    private final String meaning;

    Size(int usual, String meaning) {
        this.usual = usual;
        this.meaning = meaning;
    }

    /** The system property. */
    public String property() {
        return "benchmark." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The value without which results would not be comparable. */
    public int usual() {
        return usual;
    }

    /** The unit of the number. */
    public String meaning() {
        return meaning;
    }
}
