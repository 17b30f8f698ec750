package io.github.camelportal.internal.feed;

import io.github.camelportal.internal.feed.state.FeedState;

/**
 * The start of a feed that has no state: with {@code startFrom=now}, what is there in its first complete poll counts as
 * processed. A state of its own says how far that is, so that a start which broke off is made anew.
 */
public final class InitialSnapshot {

    /** No element has a key that begins so, since there is no blank at the beginning of one. */
    private static final String RESERVED = " ";

    private static final String KEY = RESERVED + "begun";
    private static final String STARTED = "beginning";
    private static final String DONE = "now";

    private final boolean fromNow;
    private final FeedState feedState;

    public InitialSnapshot(boolean fromNow, FeedState feedState) {
        this.fromNow = fromNow;
        this.feedState = feedState;
    }

    /** Whether a key is that of no element, but of what the feed knows of itself. */
    public static boolean isReserved(String key) {
        return key.startsWith(RESERVED);
    }

    /** A feed that has states but has not begun to make them has processed all along what it was told. */
    public boolean isPending(FeedState.StateSnapshot snapshot) {
        if (!fromNow) {
            return false;
        }
        String begun = snapshot.state(KEY);
        return begun == null ? snapshot.size() == 0 : !begun.equals(DONE);
    }

    /** From here on, states are no sign of a feed that has begun. */
    public void start() {
        feedState.save(KEY, STARTED);
    }

    /** Everything that is there counts as processed. */
    public void complete() {
        feedState.save(KEY, DONE);
    }
}
