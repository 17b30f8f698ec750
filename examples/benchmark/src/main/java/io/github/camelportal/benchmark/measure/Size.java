package io.github.camelportal.benchmark.measure;

import java.util.Locale;

/** The settings. Each is a system property, {@code benchmark.} and its name, such as {@code benchmark.list-passes}. */
public enum Size {
    /** Number of rounds in which all contenders run. */
    ROUNDS(5, "rounds"),
    /** Seconds of calls before they count. */
    WARMUP_SECONDS(8, "seconds of calls before they count"),
    /** Seconds of calls that count. */
    SECONDS(3, "seconds of calls that count"),
    /** Number of threads that make calls, besides the measurement with one. */
    THREADS(8, "threads"),
    /** Elements of the list that is split. */
    LIST(200_000, "elements of the list"),
    /** Number of times that list is read before it counts. */
    LIST_WARMUPS(4, "times the list is read before it counts"),
    /** Number of times it is read then. */
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
