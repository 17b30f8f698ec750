package io.github.camelportal.consumer;

import java.util.List;

import org.apache.camel.Exchange;
import org.apache.camel.support.SynchronizationAdapter;

/** What follows an exchange, whichever thread ends it: its events are done after a success, and come again after a failure. */
final class FeedCompletion extends SynchronizationAdapter {

    private final List<FeedEvent> events;

    FeedCompletion(List<FeedEvent> events) {
        this.events = events;
    }

    @Override
    public void onComplete(Exchange exchange) {
        events.forEach(FeedEvent::succeed);
    }

    @Override
    public void onFailure(Exchange exchange) {
        events.forEach(FeedEvent::fail);
    }
}
