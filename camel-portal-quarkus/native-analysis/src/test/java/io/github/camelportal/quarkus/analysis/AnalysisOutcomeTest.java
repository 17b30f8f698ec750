package io.github.camelportal.quarkus.analysis;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The output of the image builder tells whether the analysis succeeded. */
class AnalysisOutcomeTest {

    private static final String END = "   18,021 types,  24,123 fields, and  92,310 methods found reachable\n";
    private static final String SUMMARY =
            "Fatal error: com.oracle.svm.core.util.VMError$HostedError: Helper library for ProgressReporterCHelper not available\n";

    @Test
    void succeedsWhenReachableMethodsAreCounted() {
        assertThat(new AnalysisOutcome(true, END + SUMMARY).isSuccess()).isTrue();
    }

    @Test
    void failsWhenThereIsAnErrorOrNoEnd() {
        assertThat(new AnalysisOutcome(true, "Error: Discovered unresolved type\n" + SUMMARY).isSuccess())
                .isFalse();
        assertThat(new AnalysisOutcome(true, END + "Error: Unsupported features\n").isSuccess())
                .isFalse();
        assertThat(new AnalysisOutcome(true, SUMMARY).isSuccess()).isFalse();
        assertThat(new AnalysisOutcome(false, "").isSuccess()).isFalse();
    }
}
