package io.github.camelportal.internal.feed;

import io.github.camelportal.internal.feed.state.FeedState;

/** States whose number is noted at each poll. */
public final class CountedStates implements FeedState {

    private final FeedState feedState;
    private final FeedStatistics statistics;

    public CountedStates(FeedState feedState, FeedStatistics statistics) {
        this.feedState = feedState;
        this.statistics = statistics;
    }

    @Override
    public StateSnapshot snapshot() {
        StateSnapshot snapshot = feedState.snapshot();
        statistics.trackedElements(snapshot.size());
        return snapshot;
    }

    @Override
    public void save(String key, String state) {
        feedState.save(key, state);
    }

    @Override
    public String name(String key) {
        return feedState.name(key);
    }
}
