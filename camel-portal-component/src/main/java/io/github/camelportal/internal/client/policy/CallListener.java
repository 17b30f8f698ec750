package io.github.camelportal.internal.client.policy;

import java.time.Duration;

import io.github.camelportal.api.Operation;

/**
 * Observes the requests to a portal, on the thread that sends them. Implementations must return quickly and throw nothing.
 */
public interface CallListener {

    /** The reason why a call waits. */
    enum Wait {
        /** A request failed and is to be sent again. */
        RETRY,
        /** The rate limit of the account is reached. */
        RATE
    }

    /**
     * Called when a request has ended.
     *
     * @param took    time from its start until its response was read; of a list that is streamed, until its first element was
     * @param failure failure that ended it, or null after a success
     */
    default void onCompleted(Operation operation, Duration took, Throwable failure) {}

    /**
     * Called in place of {@link #onCompleted} when a request of a poll has ended.
     *
     * @param took    time from its start until its response was read; of a list that is streamed, until its first element was
     * @param failure failure that ended it, or null after a success
     */
    default void onPolled(Operation operation, Duration took, Throwable failure) {
        onCompleted(operation, took, failure);
    }

    /** Called before a call waits. */
    default void onWait(Operation operation, Wait reason, Duration wait) {}
}
