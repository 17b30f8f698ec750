package io.github.camelportal.soak;

import java.util.concurrent.atomic.LongAdder;

import io.github.camelportal.exception.PortalOperationException;
import io.github.camelportal.exception.PortalOutcomeUnknownException;

/** How the exchanges of one operation ended. */
final class Tally {

    private final Numbered succeeded = new Numbered();
    private final Numbered unknown = new Numbered();
    private final LongAdder refused = new LongAdder();
    private final LongAdder strange = new LongAdder();

    void count(Throwable failure, int route, int number) {
        if (failure == null) {
            succeeded.add(route, number);
        } else if (failure instanceof PortalOutcomeUnknownException) {
            unknown.add(route, number);
        } else if (failure instanceof PortalOperationException) {
            refused.increment();
        } else {
            strange.increment();
        }
    }

    Numbered succeeded() {
        return succeeded;
    }

    /** These may or may not have happened. */
    Numbered unknown() {
        return unknown;
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
        return succeeded.count() + unknown.count() + refused() + strange();
    }

    @Override
    public String toString() {
        return succeeded.count() + " succeeded, " + refused() + " refused, " + unknown.count() + " of unknown outcome";
    }
}
