package io.github.camelportal.benchmark.measure;

import java.util.List;

/**
 * A contender and the JVM that it needs, before that JVM is started.
 *
 * @param name       name in the tables
 * @param jvmOptions options of the JVM that it runs in
 * @param rounds     rounds in which it runs
 * @param end        expected end of its JVM
 */
public record Entrant(String name, List<String> jvmOptions, RoundSelection rounds, End end) {

    /** The exit code of a JVM that {@code -XX:+ExitOnOutOfMemoryError} ended. */
    public static final int OUT_OF_MEMORY = 3;

    /** The rounds in which an entrant runs. */
    public enum RoundSelection {
        /** All rounds, because it is compared. */
        ALL,
        /** The first round, because it demonstrates something and is not compared. */
        FIRST
    }

    /** The expected end of the JVM of an entrant. */
    public enum End {
        /** A measurement. */
        RESULT,
        /** An OutOfMemoryError, or else a measurement. */
        ANY
    }

    /** Returns an entrant that is compared with others. */
    public static Entrant compared(String name, String... jvmOptions) {
        return new Entrant(name, List.of(jvmOptions), RoundSelection.ALL, End.RESULT);
    }

    /** Returns an entrant that shows the upper limit. */
    public static Entrant reference(String name, String... jvmOptions) {
        return new Entrant(name, List.of(jvmOptions), RoundSelection.FIRST, End.RESULT);
    }

    /** Returns an entrant for which the memory does not suffice. */
    public static Entrant doomed(String name, String... jvmOptions) {
        return new Entrant(name, List.of(jvmOptions), RoundSelection.FIRST, End.ANY);
    }

    /** Whether it runs in a round; the first is 1. */
    public boolean runsIn(int round) {
        return rounds == RoundSelection.ALL || round == 1;
    }
}
