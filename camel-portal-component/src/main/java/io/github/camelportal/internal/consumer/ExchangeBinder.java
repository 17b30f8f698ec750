package io.github.camelportal.internal.consumer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

import org.apache.camel.Exchange;
import org.apache.camel.Message;

import io.github.camelportal.exception.PortalOperationException;
import io.github.camelportal.internal.feed.ChangeType;
import io.github.camelportal.internal.feed.FeedEvent;
import io.github.camelportal.internal.feed.FeedHeaders;
import io.github.camelportal.internal.feed.FeedStatistics;

/** Makes exchanges of events: one for each, or one for all. */
final class ExchangeBinder {

    private final boolean splits;
    private final FeedStatistics statistics;
    private final BiConsumer<String, Exception> problems;

    /**
     * For one consumer.
     *
     * @param statistics notes what becomes of the events
     * @param problems is told of an event that cannot be read; it is left out, comes again, and holds up no other
     */
    ExchangeBinder(boolean splits, FeedStatistics statistics, BiConsumer<String, Exception> problems) {
        this.splits = splits;
        this.statistics = statistics;
        this.problems = problems;
    }

    /** The events of each exchange. */
    List<List<FeedEvent>> group(List<FeedEvent> events) {
        List<FeedEvent> readable = events.stream().filter(this::isReadable).toList();
        if (splits) {
            return readable.stream().map(List::of).toList();
        }
        Map<ChangeType, List<FeedEvent>> groups = new LinkedHashMap<>();
        readable.forEach(event -> groups.computeIfAbsent(event.commonChange(), change -> new ArrayList<>())
                .add(event));
        return List.copyOf(groups.values());
    }

    private boolean isReadable(FeedEvent event) {
        try {
            event.body();
            return true;
        } catch (PortalOperationException e) {
            event.rollback();
            statistics.failed(1);
            problems.accept("Left out " + event.name(), e);
            return false;
        }
    }

    /** Takes the events for an exchange, whose end decides what becomes of them. */
    void bind(List<FeedEvent> events, Exchange exchange) {
        Message message = exchange.getMessage();
        if (splits) {
            events.get(0).populate(message);
        } else {
            message.setBody(events.stream().map(FeedEvent::body).toList());
            if (events.get(0).commonChange() != null) {
                message.setHeader(
                        FeedHeaders.CHANGE, events.get(0).commonChange().text());
            }
        }
        events.forEach(FeedEvent::markInFlight);
        statistics.delivered(events.size());
        exchange.getExchangeExtension().addOnCompletion(new CommitOnCompletion(events, statistics));
    }
}
