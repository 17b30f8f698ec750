package io.github.camelportal.internal.consumer;

import java.util.List;

import org.apache.camel.Exchange;
import org.apache.camel.support.SynchronizationAdapter;

import io.github.camelportal.internal.feed.FeedEvent;
import io.github.camelportal.internal.feed.FeedStatistics;

/** Commits the events of an exchange when it succeeds, and rolls them back when it fails, on whichever thread it completes. */
final class CommitOnCompletion extends SynchronizationAdapter {

    private final List<FeedEvent> events;
    private final FeedStatistics statistics;

    CommitOnCompletion(List<FeedEvent> events, FeedStatistics statistics) {
        this.events = events;
        this.statistics = statistics;
    }

    @Override
    public void onComplete(Exchange exchange) {
        events.forEach(FeedEvent::commit);
        statistics.succeeded(events.size());
    }

    @Override
    public void onFailure(Exchange exchange) {
        events.forEach(FeedEvent::rollback);
        statistics.failed(events.size());
    }
}
