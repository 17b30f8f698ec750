package io.github.camelportal.internal.feed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

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

    /** Returns whether the portal may have details of the event. A removed element has none. */
    public boolean hasDetails() {
        return false;
    }

    /**
     * Replaces the body by the details of the element. The state is still computed from the element in the list.
     *
     * @param details returns the details, or throws the {@link PortalOperationException} that {@link #body} is to throw
     */
    public void setDetails(Supplier<Object> details) {
        throw new UnsupportedOperationException("An event without details");
    }

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

    /** Marks events of one feed as in flight, so that no poll delivers them a second time. */
    public static void markInFlight(List<? extends FeedEvent> events) {
        events.get(0).tracker().markInFlight(events);
    }

    /**
     * Commits events of one feed after their exchange has succeeded, so that they are not delivered again. Saves their states
     * together, before anything else.
     */
    public static void commit(List<? extends FeedEvent> events) {
        DeliveryTracker tracker = events.get(0).tracker();
        try {
            Map<String, String> states = new LinkedHashMap<>();
            events.forEach(event -> event.addState(states));
            if (!states.isEmpty()) {
                tracker.saveAll(states);
            }
            events.forEach(FeedEvent::stateSaved);
        } finally {
            tracker.complete(events);
        }
    }

    /** Rolls events of one feed back after their exchange has failed, so that the next poll delivers them again. */
    public static void rollback(List<? extends FeedEvent> events) {
        events.get(0).tracker().rollback(events);
    }

    /**
     * Adds the state that the event has once it has been processed, by its key. It is null if the element was removed. An event
     * without a state adds none.
     */
    protected abstract void addState(Map<String, String> states);

    /** Is called when the state of the event and of those that were processed with it has been saved, or will be by the next poll. */
    protected void stateSaved() {}
}
