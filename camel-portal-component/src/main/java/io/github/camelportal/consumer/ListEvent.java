package io.github.camelportal.consumer;

import com.fasterxml.jackson.databind.JsonNode;
import org.apache.camel.Message;

/** An element of a list that is new, changed or gone. */
final class ListEvent implements FeedEvent {

    /** Header with the key of the element. */
    static final String KEY_HEADER = "CamelPortalKey";

    private final ListFeed feed;
    private final String key;
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
        this.feed = feed;
        this.key = key;
        this.element = element;
        this.state = state;
        this.change = change;
        this.body = element == null ? key : null;
    }

    String key() {
        return key;
    }

    @Override
    public String name() {
        return "portal:" + feed.operation().id() + " element " + key;
    }

    @Override
    public Object body() {
        if (body == null) {
            body = feed.typed(element);
        }
        return body;
    }

    @Override
    public void fill(Message message) {
        message.setBody(body());
        message.setHeader(KEY_HEADER, key);
        message.setHeader(Change.HEADER, change.text());
    }

    /** New and changed ones go together; of those that are gone, there is nothing but the keys. */
    @Override
    public Change commonChange() {
        return change == Change.REMOVED ? change : null;
    }

    @Override
    public boolean hasFailed() {
        return feed.ledger().hasFailed(key);
    }

    @Override
    public boolean isRepeated() {
        return change == Change.UNCHANGED || hasFailed();
    }

    @Override
    public void begin() {
        feed.ledger().begin(key);
    }

    @Override
    public void succeed() {
        feed.ledger().succeed(key, state);
    }

    @Override
    public void fail() {
        feed.ledger().fail(key);
    }
}
