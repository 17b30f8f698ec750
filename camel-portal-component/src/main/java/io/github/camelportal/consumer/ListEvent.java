package io.github.camelportal.consumer;

import com.fasterxml.jackson.databind.JsonNode;
import org.apache.camel.Message;

/** An element of a list that is new, changed or gone. */
final class ListEvent extends FeedEvent {

    private final ListFeed feed;
    private final JsonNode element;
    private final String state;
    private final Change change;
    private Object body;

    /**
     * For one exchange.
     *
     * @param element what the portal wrote, or null where it is gone
     * @param state   what it will be known by, or null where it is gone
     */
    ListEvent(ListFeed feed, String key, JsonNode element, String state, Change change) {
        super(feed.ledger(), key);
        this.feed = feed;
        this.element = element;
        this.state = state;
        this.change = change;
        this.body = element == null ? key : null;
    }

    @Override
    String name() {
        return "portal:" + feed.operation().id() + " element " + key();
    }

    @Override
    Object body() {
        if (body == null) {
            body = feed.typed(element);
        }
        return body;
    }

    @Override
    void fill(Message message) {
        message.setBody(body());
        message.setHeader(FeedHeaders.KEY, key());
        message.setHeader(FeedHeaders.CHANGE, change.text());
    }

    /** New and changed ones go together; of those that are gone, there is nothing but the keys. */
    @Override
    Change commonChange() {
        return change == Change.REMOVED ? change : null;
    }

    @Override
    boolean isRepeated() {
        return change == Change.UNCHANGED || hasFailed();
    }

    @Override
    void succeed() {
        ledger().succeed(key(), state);
    }
}
