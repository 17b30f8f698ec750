package io.github.camelportal.internal.feed;

import java.util.Map;

import org.apache.camel.Message;

/** An event whose body is its key. */
final class StubEvent extends FeedEvent {

    StubEvent(DeliveryTracker tracker, String key) {
        super(tracker, key);
    }

    @Override
    public String name() {
        return "stub " + key();
    }

    @Override
    public Object body() {
        return key();
    }

    @Override
    public void populate(Message message) {
        message.setBody(key());
    }

    @Override
    protected void addState(Map<String, String> states) {
        states.put(key(), "processed");
    }
}
