package io.github.camelportal.internal.feed;

import io.github.camelportal.exception.PortalOperationException;

/** A source of events that knows which of them have been processed. For one poll at a time. */
public interface Feed {

    /**
     * Asks the portal what is new.
     *
     * @throws PortalOperationException if the portal does not say it
     */
    FeedPoll poll();
}
