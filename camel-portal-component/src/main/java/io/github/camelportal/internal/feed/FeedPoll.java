package io.github.camelportal.internal.feed;

import java.util.Iterator;
import java.util.List;

import io.github.camelportal.exception.PortalOperationException;

/** The events that one poll detects. A list is read from the wire while its events are consumed. */
public interface FeedPoll extends AutoCloseable {

    /** A poll without events. */
    FeedPoll EMPTY = () -> null;

    /**
     * Returns a poll of these events, in their order.
     *
     * @param failure the failure that kept the poll from detecting more, or null; thrown after the events, which are valid
     */
    static FeedPoll of(List<? extends FeedEvent> events, RuntimeException failure) {
        Iterator<? extends FeedEvent> remaining = events.iterator();
        return () -> {
            if (remaining.hasNext()) {
                return remaining.next();
            }
            if (failure != null) {
                throw failure;
            }
            return null;
        };
    }

    /**
     * Returns the next event, or null after the last one.
     *
     * @throws PortalOperationException if the response breaks off, cannot be read, or ends with an error
     */
    FeedEvent next();

    /** Closes the connection if the response has not been read to its end. */
    @Override
    default void close() {}
}
