package io.github.camelportal.internal.feed.notification;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.github.camelportal.internal.client.decode.PagedIterator;
import io.github.camelportal.internal.client.message.PercentEncoding;
import io.github.camelportal.internal.feed.EventOrder;
import io.github.camelportal.internal.feed.Feed;
import io.github.camelportal.internal.feed.FeedContext;
import io.github.camelportal.internal.feed.FeedPoll;
import io.github.camelportal.internal.feed.PollStoppedException;
import io.github.camelportal.internal.feed.RemovalDetector;
import io.github.camelportal.internal.feed.state.FeedState;
import io.github.camelportal.internal.feed.state.StateKeyCodec;

/**
 * The unread notifications. The portal keeps their state: it lists a notification until that is acknowledged, so none is lost.
 * A notification that was processed has a state here until it is acknowledged, so that it is not processed again.
 */
public final class NotificationFeed implements Feed {

    private static final Logger LOG = LoggerFactory.getLogger(NotificationFeed.class);

    private final FeedContext context;
    private final NotificationAcknowledger acknowledger;
    private final RemovalDetector removalDetector;

    /**
     * The unread notifications of one response.
     *
     * @param complete whether it was read to its announced end, and each notification has an id
     */
    private record NotificationList(List<NotificationEvent> events, boolean complete) {}

    /** Sends no request yet. */
    public NotificationFeed(FeedContext context) {
        this.context = context;
        this.removalDetector = RemovalDetector.ofVolatileList(context);
        this.acknowledger = new NotificationAcknowledger(context.client());
    }

    @Override
    public FeedPoll poll() {
        Set<String> inFlight = context.tracker().startPoll();
        acknowledger.startPoll();
        FeedState.StateSnapshot states = context.readStates();
        NotificationList listing = fetch();
        Set<String> listed = new HashSet<>();
        List<NotificationEvent> unprocessed = new ArrayList<>();
        List<NotificationEvent> processed = new ArrayList<>();
        for (NotificationEvent event : listing.events()) {
            if (listed.add(event.id()) && !inFlight.contains(event.id()) && isPending(event.id())) {
                (states.state(event.id()) == null ? unprocessed : processed).add(event);
            }
        }
        acknowledge(processed);
        deleteStates(states, listed, listing.complete());
        ZoneId zone = context.options().zone();
        EventOrder.sort(
                unprocessed,
                NotificationEvent::date,
                NotificationEvent::id,
                event -> "",
                (one, other) -> EventOrder.isRepeatedHour(one, other, zone));
        return FeedPoll.of(unprocessed, null);
    }

    private NotificationList fetch() {
        try (PagedIterator elements = context.client().trees(context.options().list())) {
            List<NotificationEvent> events = new ArrayList<>();
            int withoutId = 0;
            while (elements.hasNext()) {
                context.elementRead();
                NotificationEvent event = new NotificationEvent(context, acknowledger, (JsonNode) elements.next());
                // An id whose state cannot be saved would fail every poll from then on.
                if (StateKeyCodec.isKey(event.id()) && PercentEncoding.isSegment(event.id())) {
                    events.add(event);
                } else {
                    withoutId++;
                }
            }
            if (withoutId > 0) {
                LOG.warn("Skipping {} notifications without a usable id", withoutId);
            }
            boolean distinct =
                    events.stream().map(NotificationEvent::id).distinct().count() == events.size();
            boolean complete = withoutId == 0 && distinct && elements.isComplete();
            return new NotificationList(events, complete);
        }
    }

    private boolean isPending(String id) {
        return !context.tracker().isInFlight(id) && !context.tracker().isDryRun(id);
    }

    /**
     * Acknowledges notifications of earlier polls. Stops when the portal is unavailable, so that the timeouts of many do not hold
     * up the unprocessed ones.
     */
    private void acknowledge(List<NotificationEvent> processed) {
        boolean available = !context.options().suppressWrites();
        for (NotificationEvent event : processed) {
            PollStoppedException.throwIf(context.stopping());
            if (available && acknowledger.isDue(event.id())) {
                available = acknowledger.acknowledge(event.id());
            }
        }
    }

    /** Forgets notifications that the portal no longer lists as unread: their states, and what a dry run has processed. */
    private void deleteStates(FeedState.StateSnapshot snapshot, Set<String> listed, boolean complete) {
        Set<String> missing = snapshot.unseenKeys();
        missing.addAll(context.tracker().dryRuns());
        int missingBefore = missing.size();
        missing.removeAll(listed);
        Set<String> removed = removalDetector.confirmedRemovals(
                new RemovalDetector.Snapshot(missing, missingBefore - missing.size(), listed.isEmpty(), complete));
        Map<String, String> states = new HashMap<>();
        removed.forEach(id -> states.put(id, null));
        context.state().saveAll(states);
        if (complete) {
            acknowledger.retain(listed);
            context.tracker().prune(id -> !listed.contains(id) && (removed.contains(id) || !missing.contains(id)));
        }
    }
}
