package io.github.camelportal.internal.feed;

import java.util.ArrayList;
import java.util.List;

/**
 * Some events of a poll.
 *
 * @param events  the events
 * @param last    whether there are no more
 * @param failure what ended the poll too early, or null; the events before it are good all the same
 */
public record FeedBatch(List<FeedEvent> events, boolean last, RuntimeException failure) {

    /** The next events, so many at most. */
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
        } catch (RuntimeException e) {
            return new FeedBatch(events, true, e);
        }
    }

    /**
     * So many events of all that there are. Those that were given out before come last: however many fail again and again, the
     * others get their turn.
     */
    public static FeedBatch takeFair(FeedPoll poll, int count) {
        List<FeedEvent> chosen = new ArrayList<>();
        List<FeedEvent> again = new ArrayList<>();
        RuntimeException failure = null;
        try {
            for (FeedEvent event = poll.next(); event != null; event = poll.next()) {
                List<FeedEvent> events = event.isRedelivery() ? again : chosen;
                if (events.size() < count) {
                    events.add(event);
                }
            }
        } catch (RuntimeException e) {
            failure = e;
        }
        chosen.addAll(again.subList(0, Math.min(again.size(), count - chosen.size())));
        return new FeedBatch(chosen, true, failure);
    }

    /** Throws what ended the poll too early, once the events before it are in good hands. */
    public void throwIfIncomplete() {
        if (failure != null) {
            throw failure;
        }
    }
}
