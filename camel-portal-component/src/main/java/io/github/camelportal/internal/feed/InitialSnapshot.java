package io.github.camelportal.internal.feed;

import io.github.camelportal.internal.feed.state.FeedState;

/**
 * The initial snapshot of a feed with {@code startFrom=now}: all elements of its first complete poll count as processed. A
 * reserved state records its progress, so that a feed repeats a snapshot that was interrupted. The keys and values of that state
 * are persistent: existing repositories have them.
 */
public final class InitialSnapshot {

    /** Prefix of reserved keys. No element has such a key, because keys of elements are stripped of blanks. */
    private static final String RESERVED = " ";

    private static final String KEY = RESERVED + "begun";
    private static final String STARTED = "beginning";
    private static final String COMPLETED = "now";

    private final boolean enabled;
    private final FeedState feedState;

    /**
     * Creates the snapshot of a feed.
     *
     * @param enabled whether the feed has {@code startFrom=now}
     */
    public InitialSnapshot(boolean enabled, FeedState feedState) {
        this.enabled = enabled;
        this.feedState = feedState;
    }

    /** Returns whether a key belongs to the feed itself and not to an element. */
    public static boolean isReserved(String key) {
        return key.startsWith(RESERVED);
    }

    /**
     * Returns whether the snapshot is still to be made or completed. A feed with states but without a started snapshot has
     * processed elements before, so it goes on from its states.
     */
    public boolean isPending(FeedState.StateSnapshot snapshot) {
        if (!enabled) {
            return false;
        }
        String progress = snapshot.state(KEY);
        return progress == null ? snapshot.size() == 0 : !progress.equals(COMPLETED);
    }

    /** Records the start. From then on, states of elements do not mean that the feed has processed them. */
    public void start() {
        feedState.save(KEY, STARTED);
    }

    /** Records that all elements count as processed. */
    public void complete() {
        feedState.save(KEY, COMPLETED);
    }
}
