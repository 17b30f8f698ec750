package io.github.camelportal.internal.feed;

import io.github.camelportal.exception.PortalOperationException;

/** Detects the events of a portal that are still to be processed. For one poll at a time. */
public interface Feed {

    /**
     * Fetches from the portal and detects what is to be processed.
     *
     * @return the events; the caller closes it
     * @throws PortalOperationException if the portal does not respond, or with an error
     */
    FeedPoll poll();
}
