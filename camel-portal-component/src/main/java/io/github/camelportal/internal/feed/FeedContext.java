package io.github.camelportal.internal.feed;

import java.util.function.BooleanSupplier;

import com.fasterxml.jackson.databind.JsonNode;
import org.apache.camel.spi.ExceptionHandler;

import io.github.camelportal.api.Operation;
import io.github.camelportal.internal.client.PortalClient;
import io.github.camelportal.internal.feed.state.FeedState;

/**
 * The collaborators that a feed shares with its polls and events, so that those need not know the feed.
 *
 * @param client           calls the portal
 * @param options          the options of the consumer
 * @param state            the states of the elements
 * @param tracker          the delivery of the events
 * @param statistics       the figures that health checks and the dev console report
 * @param exceptionHandler handles what cannot be read; the feed skips it and goes on
 * @param stopping         whether the consumer stops, so that a poll must end soon
 */
public record FeedContext(
        PortalClient client,
        FeedOptions options,
        FeedState state,
        DeliveryTracker tracker,
        FeedStatistics statistics,
        ExceptionHandler exceptionHandler,
        BooleanSupplier stopping) {

    /** Returns the operation that lists the elements. */
    public Operation operation() {
        return options.list().operation();
    }

    /** Reads all states, and reports their number. */
    public FeedState.StateSnapshot readStates() {
        FeedState.StateSnapshot snapshot = state.snapshot();
        statistics.setTrackedElements(snapshot.size());
        return snapshot;
    }

    /**
     * Counts an element of the list that was read.
     *
     * @throws PollStoppedException if the consumer stops
     */
    public void elementRead() {
        PollStoppedException.throwIf(stopping);
        statistics.progress().elementRead();
    }

    /** Maps an element of the list to its record, or to a map if the operation has none. */
    public Object toRecord(JsonNode element) {
        return client.typed(operation(), element);
    }
}
