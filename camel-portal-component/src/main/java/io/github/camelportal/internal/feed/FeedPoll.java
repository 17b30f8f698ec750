package io.github.camelportal.internal.feed;

import io.github.camelportal.exception.PortalOperationException;

/** What one poll finds, read from the wire as it is asked for. */
public interface FeedPoll extends AutoCloseable {

    /** A poll that found nothing. */
    FeedPoll NOTHING = () -> null;

    /**
     * The next event, or null after the last one.
     *
     * @throws PortalOperationException if the answer breaks off, cannot be understood, or ends in a failure
     */
    FeedEvent next();

    /** Ends the connection where the answer has not been read to its end. */
    @Override
    default void close() {}
}
