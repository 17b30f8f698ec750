package io.github.camelportal.quarkus.analysis;

/**
 * The outcome of an analysis.
 *
 * @param exitValue exit value of the image builder, which is 0 after a success and -1 if it was stopped
 * @param output    its output
 */
record AnalysisOutcome(int exitValue, String output) {}
