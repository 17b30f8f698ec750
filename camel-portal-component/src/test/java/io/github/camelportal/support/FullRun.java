package io.github.camelportal.support;

/**
 * Whether the build runs every test. The normal build leaves out those tagged {@code exhaustive}, and runs fewer repetitions
 * of those that draw their inputs. {@code ./mvnw verify -Pfull} runs all.
 */
public final class FullRun {

    private static final boolean FULL = Boolean.getBoolean("test.full");

    private FullRun() {}

    /** Returns the first number in a full run, and otherwise the second one. */
    public static int choose(int full, int normal) {
        return FULL ? full : normal;
    }
}
