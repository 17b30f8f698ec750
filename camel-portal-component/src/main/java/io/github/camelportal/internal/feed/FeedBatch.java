package io.github.camelportal.internal.feed;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of the events of a poll.
 *
 * @param events  the events
 * @param last    whether the poll has no more events
 * @param failure the failure that cut the poll short, or null; the events before it are valid
 */
public record FeedBatch(List<FeedEvent> events, boolean last, RuntimeException failure) {

    /**
     * Takes the next events.
     *
     * @param  count                maximum number of events
     * @throws PollStoppedException if the consumer stops, so that no event is delivered any more
     */
    public static FeedBatch take(FeedPoll poll, int count) {
        List<FeedEvent> events = new ArrayList<>();
        try {
            for (FeedEvent event = poll.next(); event != null; event = poll.next()) {
                events.add(event);
                if (events.size() == count) {
                    return new FeedBatch(events, false, null);
                }
            }
            return new FeedBatch(events, true, null);
        } catch (PollStoppedException e) {
            throw e;
        } catch (RuntimeException e) {
            return new FeedBatch(events, true, e);
        }
    }

    /**
     * Reads the whole poll and takes some of its events. Redeliveries come last, so that events which always fail do not hold up
     * the others.
     *
     * @param  count                maximum number of events
     * @throws PollStoppedException if the consumer stops, so that no event is delivered any more
     */
    public static FeedBatch takeFair(FeedPoll poll, int count) {
        List<FeedEvent> events = new ArrayList<>();
        List<FeedEvent> redeliveries = new ArrayList<>();
        RuntimeException failure = null;
        try {
            for (FeedEvent event = poll.next(); event != null; event = poll.next()) {
                List<FeedEvent> target = event.isRedelivery() ? redeliveries : events;
                if (target.size() < count) {
                    target.add(event);
                }
            }
        } catch (PollStoppedException e) {
            throw e;
        } catch (RuntimeException e) {
            failure = e;
        }
        events.addAll(redeliveries.subList(0, Math.min(redeliveries.size(), count - events.size())));
        return new FeedBatch(events, true, failure);
    }

    /** Throws the failure that cut the poll short, if there is one. Called after the events have been delivered. */
    public void throwIfIncomplete() {
        if (failure != null) {
            throw failure;
        }
    }
}
