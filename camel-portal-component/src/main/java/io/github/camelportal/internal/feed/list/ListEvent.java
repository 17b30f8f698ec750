package io.github.camelportal.internal.feed.list;

import com.fasterxml.jackson.databind.JsonNode;
import org.apache.camel.Message;

import io.github.camelportal.internal.feed.ChangeType;
import io.github.camelportal.internal.feed.FeedEvent;
import io.github.camelportal.internal.feed.FeedHeaders;

/** An element of a list that is new, changed or gone. */
final class ListEvent extends FeedEvent {

    private final ListFeed feed;
    private final JsonNode element;
    private final String state;
    private final ChangeType change;
    private Object body;

    /**
     * For one exchange.
     *
     * @param element what the portal wrote, or null where it is gone
     * @param state   what it will be known by, or null where it is gone
     */
    ListEvent(ListFeed feed, String key, JsonNode element, String state, ChangeType change) {
        super(feed.ledger(), key);
        this.feed = feed;
        this.element = element;
        this.state = state;
        this.change = change;
        this.body = element == null ? key : null;
    }

    @Override
    public String name() {
        return "portal:" + feed.operation().id() + " element " + key();
    }

    @Override
    public Object body() {
        if (body == null) {
            body = feed.typed(element);
        }
        return body;
    }

    @Override
    public void populate(Message message) {
        message.setBody(body());
        message.setHeader(FeedHeaders.KEY, key());
        message.setHeader(FeedHeaders.CHANGE, change.text());
    }

    /** New and changed ones go together; of those that are gone, there is nothing but the keys. */
    @Override
    public ChangeType commonChange() {
        return change == ChangeType.REMOVED ? change : null;
    }

    @Override
    public boolean isRedelivery() {
        return change == ChangeType.UNCHANGED || hasFailed();
    }

    @Override
    public void commit() {
        ledger().commit(key(), state);
    }
}
