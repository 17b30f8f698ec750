package io.github.camelportal.internal.feed;

import org.apache.camel.Message;

import io.github.camelportal.exception.PortalOperationException;

/** An event of the portal that is to be processed once. The {@link DeliveryTracker} of its feed tracks its delivery. */
public abstract class FeedEvent {

    private final DeliveryTracker tracker;
    private final String key;

    /**
     * Creates an event that is not in flight.
     *
     * @param key identifies the event within its feed
     */
    protected FeedEvent(DeliveryTracker tracker, String key) {
        this.tracker = tracker;
        this.key = key;
    }

    /** Returns the key, which identifies the event within its feed. */
    public final String key() {
        return key;
    }

    /** Returns the tracker of the feed. */
    protected final DeliveryTracker tracker() {
        return tracker;
    }

    /** Returns a description for logs, which identifies the event. */
    public abstract String name();

    /**
     * Returns the body of the exchange.
     *
     * @throws PortalOperationException if the element cannot be mapped to its record
     */
    public abstract Object body();

    /** Sets the body and headers of an exchange that has this event only. */
    public abstract void populate(Message message);

    /** Returns the change that an exchange of several events reports of them all, or null; it keeps others apart. */
    public ChangeType commonChange() {
        return null;
    }

    /** Returns whether an exchange of this event has failed since the endpoint was created. */
    protected final boolean hasFailed() {
        return tracker.hasFailed(key);
    }

    /**
     * Returns whether the event was delivered before, because it failed or because every poll delivers everything. All others
     * go first.
     */
    public boolean isRedelivery() {
        return hasFailed();
    }

    /** Marks the event as in flight, so that no poll delivers it a second time. */
    public final void markInFlight() {
        tracker.markInFlight(key);
    }

    /** Commits the event after its exchange has succeeded, so that it is not delivered again. */
    public abstract void commit();

    /** Rolls the event back after its exchange has failed, so that the next poll delivers it again. */
    public final void rollback() {
        tracker.rollback(key);
    }
}
