package io.github.camelportal.benchmark.measure;

import java.util.List;

/**
 * A contender as the rounds know it, before there is a JVM for it.
 *
 * @param name       what tables call it
 * @param jvmOptions of the JVM that it runs in
 * @param rounds     in which rounds it runs
 * @param end        how its JVM is expected to end
 */
public record Entrant(String name, List<String> jvmOptions, Rounds rounds, End end) {

    /** The exit code of a JVM that {@code -XX:+ExitOnOutOfMemoryError} ended. */
    public static final int OUT_OF_MEMORY = 3;

    /** In which rounds an entrant runs. */
    public enum Rounds {
        /** In every one, since it is compared. */
        ALL,
        /** In the first, since it only shows something. */
        FIRST
    }

    /** How the JVM of an entrant ends. */
    public enum End {
        /** With what was measured. */
        RESULT,
        /** With an OutOfMemoryError, or else with what was measured. */
        ANY
    }

    /** Returns an entrant that is compared with others. */
    public static Entrant compared(String name, String... jvmOptions) {
        return new Entrant(name, List.of(jvmOptions), Rounds.ALL, End.RESULT);
    }

    /** Returns an entrant that shows the upper limit. */
    public static Entrant reference(String name, String... jvmOptions) {
        return new Entrant(name, List.of(jvmOptions), Rounds.FIRST, End.RESULT);
    }

    /** Returns an entrant for which the memory does not suffice. */
    public static Entrant doomed(String name, String... jvmOptions) {
        return new Entrant(name, List.of(jvmOptions), Rounds.FIRST, End.ANY);
    }

    /** Whether it runs in a round; the first is 1. */
    public boolean runsIn(int round) {
        return rounds == Rounds.ALL || round == 1;
    }
}
