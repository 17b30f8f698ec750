package io.github.camelportal.internal.feed;

import java.util.function.BooleanSupplier;

/** The poll ends early because its consumer stops. It is no failure: the next start polls again. */
public final class PollStoppedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private PollStoppedException() {
        super("The consumer stops");
    }

    /** Throws if the consumer stops. */
    public static void throwIf(BooleanSupplier stopping) {
        if (stopping.getAsBoolean()) {
            throw new PollStoppedException();
        }
    }
}
