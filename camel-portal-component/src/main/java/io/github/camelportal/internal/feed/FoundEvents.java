package io.github.camelportal.internal.feed;

import java.util.Iterator;
import java.util.List;

/** Events that were found before any is given out, and what ended the search. */
public final class FoundEvents implements FeedPoll {

    private final Iterator<? extends FeedEvent> events;
    private final RuntimeException failure;

    /**
     * In this order.
     *
     * @param failure what kept the poll from finding more, or null; it comes after the events, since they are good all the same
     */
    public FoundEvents(List<? extends FeedEvent> events, RuntimeException failure) {
        this.events = events.iterator();
        this.failure = failure;
    }

    @Override
    public FeedEvent next() {
        if (events.hasNext()) {
            return events.next();
        }
        if (failure != null) {
            throw failure;
        }
        return null;
    }
}
