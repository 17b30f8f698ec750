package io.github.camelportal.internal.feed;

import org.apache.camel.Message;

import io.github.camelportal.exception.PortalOperationException;

/** Something that happened in the portal, and is to be processed once. The ledger of its feed knows what becomes of it. */
public abstract class FeedEvent {

    private final DeliveryTracker tracker;
    private final String key;

    /**
     * For one exchange.
     *
     * @param key tells it apart from the other events of its feed
     */
    public FeedEvent(DeliveryTracker tracker, String key) {
        this.tracker = tracker;
        this.key = key;
    }

    public final String key() {
        return key;
    }

    public final DeliveryTracker ledger() {
        return tracker;
    }

    /** What tells it apart from the other events of its feed, for a person. */
    public abstract String name();

    /**
     * What is to be processed.
     *
     * @throws PortalOperationException if the portal wrote something that does not fit
     */
    public abstract Object body();

    /** Fills the message of an exchange that is about this event alone. */
    public abstract void populate(Message message);

    /** What an exchange that is about several events says of them all; events of which it differs are kept apart. */
    public ChangeType commonChange() {
        return null;
    }

    /** Whether an exchange of it has failed since the endpoint was made. */
    public final boolean hasFailed() {
        return tracker.hasFailed(key);
    }

    /**
     * Whether it was given out before and comes again all the same, because it failed or because everything comes at every
     * poll. What does not goes before it.
     */
    public boolean isRedelivery() {
        return hasFailed();
    }

    /** It is in progress from now on, and must not be given out a second time. */
    public final void markInFlight() {
        tracker.startPoll(key);
    }

    /** Its exchange has succeeded, so it must not come again. */
    public abstract void commit();

    /** Its exchange has failed, so it must come again. */
    public final void rollback() {
        tracker.rollback(key);
    }
}
