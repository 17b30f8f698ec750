package io.github.camelportal.consumer;

import java.util.List;

import org.apache.camel.Exchange;
import org.apache.camel.support.SynchronizationAdapter;

/** What follows an exchange, whichever thread ends it: its events are done after a success, and come again after a failure. */
final class FeedCompletion extends SynchronizationAdapter {

    private final List<FeedEvent> events;
    private final FeedProgress progress;

    FeedCompletion(List<FeedEvent> events, FeedProgress progress) {
        this.events = events;
        this.progress = progress;
    }

    @Override
    public void onComplete(Exchange exchange) {
        events.forEach(FeedEvent::succeed);
        progress.succeeded(events.size());
    }

    @Override
    public void onFailure(Exchange exchange) {
        events.forEach(FeedEvent::fail);
        progress.failed(events.size());
    }
}
