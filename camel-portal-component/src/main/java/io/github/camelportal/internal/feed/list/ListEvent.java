package io.github.camelportal.internal.feed.list;

import java.util.Map;
import java.util.function.Supplier;

import com.fasterxml.jackson.databind.JsonNode;
import org.apache.camel.Message;

import io.github.camelportal.internal.feed.ChangeType;
import io.github.camelportal.internal.feed.FeedContext;
import io.github.camelportal.internal.feed.FeedEvent;
import io.github.camelportal.internal.feed.FeedHeaders;

/** A change of an element of a list. */
final class ListEvent extends FeedEvent {

    private final FeedContext context;
    private JsonNode element;
    private final String state;
    private final ChangeType change;
    private Object body;
    private Supplier<Object> details;

    private ListEvent(FeedContext context, String key, JsonNode element, String state, ChangeType change, Object body) {
        super(context.tracker(), key);
        this.context = context;
        this.element = element;
        this.state = state;
        this.change = change;
        this.body = body;
    }

    /**
     * Creates the event of an element that the list has.
     *
     * @param element the element as the portal sent it
     * @param state   the state that it has once it has been processed
     */
    static ListEvent of(FeedContext context, String key, JsonNode element, String state, ChangeType change) {
        return new ListEvent(context, key, element, state, change, null);
    }

    /** Creates the event of an element that was removed from the list; its body is its key. */
    static ListEvent ofRemoved(FeedContext context, String key) {
        return new ListEvent(context, key, null, null, ChangeType.REMOVED, key);
    }

    @Override
    public String name() {
        return "portal:" + context.operation().id() + " element " + key();
    }

    @Override
    public Object body() {
        if (body == null) {
            body = details == null ? context.toRecord(element) : details.get();
            element = null;
        }
        return body;
    }

    @Override
    public boolean hasDetails() {
        return change != ChangeType.REMOVED;
    }

    @Override
    public void setDetails(Supplier<Object> fetched) {
        details = fetched;
    }

    @Override
    public void populate(Message message) {
        message.setBody(body());
        message.setHeader(FeedHeaders.KEY, key());
        message.setHeader(FeedHeaders.CHANGE, change.text());
    }

    /** Keeps removed elements apart from the others, because their bodies are keys and not records. */
    @Override
    public ChangeType commonChange() {
        return change == ChangeType.REMOVED ? change : null;
    }

    @Override
    public boolean isRedelivery() {
        return change == ChangeType.UNCHANGED || hasFailed();
    }

    @Override
    protected void addState(Map<String, String> states) {
        states.put(key(), state);
    }
}
