package io.github.camelportal.quarkus.analysis;

import java.util.regex.Pattern;

/**
 * The outcome of an analysis, which the output of the image builder tells. A fatal error after the analysis does not count, because
 * no executable is built.
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
