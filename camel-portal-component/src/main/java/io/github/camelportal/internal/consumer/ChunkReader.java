package io.github.camelportal.internal.consumer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import io.github.camelportal.internal.feed.FeedEvent;
import io.github.camelportal.internal.feed.FeedPoll;

/**
 * Reads the events of a poll in chunks. It reads one event ahead, so that it knows which chunk is the last one. Events that an
 * exchange keeps apart, such as removals, are in chunks of their own.
 */
final class ChunkReader {

    private final FeedPoll poll;
    private final int size;
    private final Predicate<FeedEvent> isReadable;
    private FeedEvent ahead;
    private boolean ended;
    private RuntimeException failure;

    /**
     * Some events that become one exchange.
     *
     * @param events the events, at least one
     * @param last   whether the poll has no more events, and has not failed
     */
    record Chunk(List<FeedEvent> events, boolean last) {}

    /**
     * Reads nothing yet.
     *
     * @param size       maximum number of events of a chunk
     * @param isReadable decides whether an event becomes part of a chunk
     */
    ChunkReader(FeedPoll poll, int size, Predicate<FeedEvent> isReadable) {
        this.poll = poll;
        this.size = size;
        this.isReadable = isReadable;
    }

    /** Returns the next chunk, or null after the last one or after a failure. */
    Chunk next() {
        FeedEvent first = ahead == null ? read() : ahead;
        if (first == null) {
            return null;
        }
        List<FeedEvent> events = new ArrayList<>();
        ahead = first;
        while (ahead != null && events.size() < size && ahead.commonChange() == first.commonChange()) {
            events.add(ahead);
            ahead = read();
        }
        return new Chunk(events, ahead == null && failure == null);
    }

    private FeedEvent read() {
        try {
            while (!ended) {
                FeedEvent event = poll.next();
                ended = event == null;
                if (!ended && isReadable.test(event)) {
                    return event;
                }
            }
        } catch (RuntimeException e) {
            ended = true;
            failure = e;
        }
        return null;
    }

    /** Throws the failure that cut the poll short, if there is one. Called after the chunks have been delivered. */
    void throwIfIncomplete() {
        if (failure != null) {
            throw failure;
        }
    }
}
