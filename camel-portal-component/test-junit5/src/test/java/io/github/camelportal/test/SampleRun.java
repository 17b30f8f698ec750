package io.github.camelportal.test;

import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

/** Runs a class of sample tests in a launcher of its own. */
final class SampleRun {

    private SampleRun() {}

    /** Runs all tests of a class, none of which may fail. */
    static void run(Class<?> sample) {
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(selectClass(sample))
                                .build(),
                        listener);
        listener.getSummary().getFailures().forEach(failure -> failure.getException()
                .printStackTrace());
        assertThat(listener.getSummary().getTestsFailedCount()).isZero();
    }
}
