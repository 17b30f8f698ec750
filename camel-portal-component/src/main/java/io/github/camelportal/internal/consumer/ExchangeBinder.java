package io.github.camelportal.internal.consumer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.apache.camel.spi.ExceptionHandler;
import org.apache.camel.support.UnitOfWorkHelper;

import io.github.camelportal.exception.PortalOperationException;
import io.github.camelportal.internal.attachment.TicketFileDownloader;
import io.github.camelportal.internal.feed.ChangeType;
import io.github.camelportal.internal.feed.FeedEvent;
import io.github.camelportal.internal.feed.FeedHeaders;
import io.github.camelportal.internal.feed.FeedStatistics;
import io.github.camelportal.model.PortalList;
import io.github.camelportal.model.TicketReply;

/** Binds events to exchanges: one exchange for each event, or one for several. */
final class ExchangeBinder {

    private final boolean splitResults;
    private final FeedStatistics statistics;
    private final DeliveryMonitor monitor;
    private final TicketFileDownloader files;

    /**
     * Creates a binder.
     *
     * @param files downloads the files of replies, or null if they are not wanted
     */
    ExchangeBinder(
            boolean splitResults, FeedStatistics statistics, DeliveryMonitor monitor, TicketFileDownloader files) {
        this.splitResults = splitResults;
        this.statistics = statistics;
        this.monitor = monitor;
        this.files = files;
    }

    /** Returns the events that can be read. */
    List<FeedEvent> dropUnreadable(List<FeedEvent> events, ExceptionHandler exceptionHandler) {
        List<FeedEvent> readable = new ArrayList<>(events);
        readable.removeIf(event -> !isReadable(event, exceptionHandler));
        return readable;
    }

    /**
     * Returns whether an event can be read. If not, rolls it back, so that the next poll retries it, and reports it, so that it holds
     * up no other event.
     */
    boolean isReadable(FeedEvent event, ExceptionHandler exceptionHandler) {
        try {
            Object unused = event.body();
            return true;
        } catch (PortalOperationException e) {
            FeedEvent.rollback(List.of(event));
            statistics.failed(1);
            exceptionHandler.handleException("Skipping " + event.name(), e);
            return false;
        }
    }

    /** Groups events by the exchange that they become part of. */
    List<List<FeedEvent>> group(List<FeedEvent> events) {
        if (splitResults) {
            return events.stream().map(List::of).toList();
        }
        Map<ChangeType, List<FeedEvent>> groups = new LinkedHashMap<>();
        events.forEach(event -> groups.computeIfAbsent(event.commonChange(), change -> new ArrayList<>())
                .add(event));
        return List.copyOf(groups.values());
    }

    /**
     * Populates an exchange with the events of a group, marks them as in flight, and settles their delivery with the exchange.
     *
     * @throws RuntimeException if a file cannot be downloaded. The event is rolled back, so that the next poll retries it
     */
    void bind(List<FeedEvent> events, Exchange exchange) {
        Message message = exchange.getMessage();
        if (splitResults) {
            events.get(0).populate(message);
            download(events.get(0), exchange);
        } else {
            message.setBody(
                    PortalList.copyOf(events.stream().map(FeedEvent::body).iterator()));
            if (events.get(0).commonChange() != null) {
                message.setHeader(
                        FeedHeaders.CHANGE, events.get(0).commonChange().text());
            }
        }
        FeedEvent.markInFlight(events);
        statistics.delivered(events.size());
        EventDelivery delivery = new EventDelivery(events, statistics, monitor::remove);
        delivery.settleWith(exchange);
        monitor.add(delivery);
    }

    private void download(FeedEvent event, Exchange exchange) {
        if (files == null || !(event.body() instanceof TicketReply element)) {
            return;
        }
        try {
            files.addTo(exchange, element);
        } catch (RuntimeException e) {
            FeedEvent.rollback(List.of(event));
            statistics.failed(1);
            // Deletes the files that were downloaded.
            UnitOfWorkHelper.doneSynchronizations(
                    exchange, exchange.getExchangeExtension().handoverCompletions());
            throw e;
        }
    }
}
