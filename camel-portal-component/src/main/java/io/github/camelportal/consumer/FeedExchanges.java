package io.github.camelportal.consumer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

import org.apache.camel.Exchange;
import org.apache.camel.Message;

import io.github.camelportal.client.PortalOperationException;

/** Makes exchanges of events: one for each, or one for all. */
final class FeedExchanges {

    private final boolean splits;
    private final FeedProgress progress;
    private final BiConsumer<String, Exception> problems;

    /**
     * For one consumer.
     *
     * @param progress notes what becomes of the events
     * @param problems is told of an event that cannot be read; it is left out, comes again, and holds up no other
     */
    FeedExchanges(boolean splits, FeedProgress progress, BiConsumer<String, Exception> problems) {
        this.splits = splits;
        this.progress = progress;
        this.problems = problems;
    }

    /** The events of each exchange. */
    List<List<FeedEvent>> group(List<FeedEvent> events) {
        List<FeedEvent> readable = events.stream().filter(this::isReadable).toList();
        if (splits) {
            return readable.stream().map(List::of).toList();
        }
        Map<Change, List<FeedEvent>> groups = new LinkedHashMap<>();
        readable.forEach(event -> groups.computeIfAbsent(event.commonChange(), change -> new ArrayList<>())
                .add(event));
        return List.copyOf(groups.values());
    }

    private boolean isReadable(FeedEvent event) {
        try {
            event.body();
            return true;
        } catch (PortalOperationException e) {
            event.fail();
            progress.failed(1);
            problems.accept("Left out " + event.name(), e);
            return false;
        }
    }

    /** Takes the events for an exchange, whose end decides what becomes of them. */
    void give(List<FeedEvent> events, Exchange exchange) {
        Message message = exchange.getMessage();
        if (splits) {
            events.get(0).fill(message);
        } else {
            message.setBody(events.stream().map(FeedEvent::body).toList());
            if (events.get(0).commonChange() != null) {
                message.setHeader(
                        FeedHeaders.CHANGE, events.get(0).commonChange().text());
            }
        }
        events.forEach(FeedEvent::begin);
        progress.given(events.size());
        exchange.getExchangeExtension().addOnCompletion(new FeedCompletion(events, progress));
    }
}
