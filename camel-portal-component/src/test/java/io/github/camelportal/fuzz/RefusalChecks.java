package io.github.camelportal.fuzz;

import java.util.stream.Stream;

import org.apache.camel.ResolveEndpointFailedException;

import static org.assertj.core.api.Assertions.assertThat;

/** How what cannot be used is refused. */
final class RefusalChecks {

    /** A person must be able to read it. */
    private static final int LONGEST = 10_000;

    private RefusalChecks() {}

    /** Requires a documented exception whose message names one of these and shows no secret. */
    static void require(String what, Exception failure, String... names) {
        assertThat(failure)
                .as(what)
                .isInstanceOfAny(ResolveEndpointFailedException.class, IllegalArgumentException.class);
        assertThat(failure.getMessage()).as(what).containsAnyOf(names).hasSizeLessThan(LONGEST);
        requireNoAccident(what, failure);
    }

    /** Requires that none of its causes comes from a mistake of ours, and none shows the password. */
    static void requireNoAccident(String what, Exception failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            boolean accident = cause instanceof NullPointerException
                    || cause instanceof ClassCastException
                    || cause instanceof IndexOutOfBoundsException
                    || cause instanceof Error;
            assertThat(accident && !isCamels(cause)).as("%s: %s", what, cause).isFalse();
            assertThat(String.valueOf(cause.getMessage())).as(what).doesNotContain(FuzzedCalls.PASSWORD);
        }
    }

    /** Camel stumbles over options with names such as a single dot; what it throws then is what every component's users get. */
    private static boolean isCamels(Throwable thrown) {
        // The JVM leaves out the trace of what was thrown often already.
        return thrown.getStackTrace().length == 0
                || Stream.of(thrown.getStackTrace())
                        .map(StackTraceElement::getClassName)
                        .filter(name ->
                                name.startsWith("org.apache.camel.") || name.startsWith("io.github.camelportal."))
                        .findFirst()
                        .filter(name -> name.startsWith("org.apache.camel."))
                        .isPresent();
    }
}
