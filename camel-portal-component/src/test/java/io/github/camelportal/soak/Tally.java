package io.github.camelportal.soak;

import java.util.concurrent.atomic.LongAdder;

import io.github.camelportal.client.PortalOperationException;
import io.github.camelportal.client.PortalOutcomeUnknownException;

/** How the exchanges of one operation ended. */
final class Tally {

    private final LongAdder succeeded = new LongAdder();
    private final LongAdder unknown = new LongAdder();
    private final LongAdder refused = new LongAdder();
    private final LongAdder strange = new LongAdder();

    void count(Throwable failure) {
        if (failure == null) {
            succeeded.increment();
        } else if (failure instanceof PortalOutcomeUnknownException) {
            unknown.increment();
        } else if (failure instanceof PortalOperationException) {
            refused.increment();
        } else {
            strange.increment();
        }
    }

    long succeeded() {
        return succeeded.sum();
    }

    /** So many may or may not have happened. */
    long unknown() {
        return unknown.sum();
    }

    /** Failed with a documented exception that says that nothing has happened. */
    long refused() {
        return refused.sum();
    }

    /** Failed with an exception that no document names. */
    long strange() {
        return strange.sum();
    }

    long all() {
        return succeeded() + unknown() + refused() + strange();
    }

    @Override
    public String toString() {
        return succeeded() + " succeeded, " + refused() + " refused, " + unknown() + " of unknown outcome";
    }
}
