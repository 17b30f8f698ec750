package io.github.camelportal.quarkus.analysis;

import java.util.regex.Pattern;

/**
 * The outcome of an analysis. The exit value of the image builder does not tell it, because the summary that it prints at the end of
 * every run needs a library that GraalVM's own JDK has only.
 *
 * @param ended  whether the image builder ended in time
 * @param output its output
 */
record AnalysisOutcome(boolean ended, String output) {

    private static final Pattern ERROR = Pattern.compile("(?m)^Error: ");

    /** Whether the analysis came to its end, at which it counts what is reachable, without an error. */
    boolean isSuccess() {
        return ended
                && output.contains("found reachable")
                && !ERROR.matcher(output).find();
    }
}
