package io.github.camelportal.internal.client.policy;

import java.time.Duration;

import io.github.camelportal.api.Operation;
import io.github.camelportal.exception.PortalOperationException;

/** Is told of each request that goes to a portal, on the thread that makes it; must be quick, and throw nothing. */
public interface CallListener {

    /** Why a call waits. */
    enum Wait {
        /** A request failed, and is about to be repeated. */
        RETRY,
        /** There were as many requests as may be, by the limit of the account. */
        RATE
    }

    /**
     * A request has ended.
     *
     * @param took    from its beginning until its answer was read, or, of a list that is read as it is used, until its first
     *                element was
     * @param failure what it ended with, or null after a success
     */
    default void onCompleted(Operation operation, Duration took, PortalOperationException failure) {}

    /** A call is about to wait. */
    default void onWait(Operation operation, Wait reason, Duration wait) {}
}
