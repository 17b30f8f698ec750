package io.github.camelportal.consumer;

import org.apache.camel.Message;

import io.github.camelportal.client.PortalOperationException;

/** Something that happened in the portal, and is to be processed once. */
interface FeedEvent {

    /** What tells it apart from the other events of its feed, for a person. */
    String name();

    /**
     * What is to be processed.
     *
     * @throws PortalOperationException if the portal wrote something that does not fit
     */
    Object body();

    /** Fills the message of an exchange that is about this event alone. */
    void fill(Message message);

    /** What an exchange that is about several events says of them all; events of which it differs are kept apart. */
    default Change commonChange() {
        return null;
    }

    /** Whether an exchange of it has failed since the endpoint was made. */
    boolean hasFailed();

    /**
     * Whether it was given out before and comes again all the same, because it failed or because everything comes at every
     * poll. What does not goes before it.
     */
    default boolean isRepeated() {
        return hasFailed();
    }

    /** It is in progress from now on, and must not be given out a second time. */
    void begin();

    /** Its exchange has succeeded, so it must not come again. */
    void succeed();

    /** Its exchange has failed, so it must come again. */
    void fail();
}
