package io.github.camelportal.consumer;

import io.github.camelportal.client.PortalOperationException;

/** A source of events that knows which of them have been processed. For one poll at a time. */
interface Feed {

    /**
     * Asks the portal what is new.
     *
     * @throws PortalOperationException if the portal does not say it
     */
    FeedPoll poll();
}
