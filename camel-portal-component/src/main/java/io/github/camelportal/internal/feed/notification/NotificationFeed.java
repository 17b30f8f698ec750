package io.github.camelportal.internal.feed.notification;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.github.camelportal.internal.client.PortalClient;
import io.github.camelportal.internal.client.decode.PagedIterator;
import io.github.camelportal.internal.client.message.PercentEncoding;
import io.github.camelportal.internal.feed.DeliveryTracker;
import io.github.camelportal.internal.feed.Feed;
import io.github.camelportal.internal.feed.FeedOptions;
import io.github.camelportal.internal.feed.FeedPoll;
import io.github.camelportal.internal.feed.FoundEvents;
import io.github.camelportal.internal.feed.RemovalDetector;
import io.github.camelportal.internal.feed.state.FeedState;
import io.github.camelportal.internal.feed.state.StateKeyCodec;

/**
 * The notifications that are new and not processed yet. The portal keeps the state: what is not acknowledged is new again the
 * next time it is asked, so nothing is lost. What was processed but could not be acknowledged has a state here, until it can.
 */
public final class NotificationFeed implements Feed {

    private static final Logger LOG = LoggerFactory.getLogger(NotificationFeed.class);

    /**
     * By date, which reads from the left as it sorts; ids are growing numbers in texts, so the shorter one of the same second is
     * the older.
     */
    private static final Comparator<NotificationEvent> OLDEST_FIRST = Comparator.comparing(
                    NotificationEvent::date, Comparator.nullsLast(Comparator.<String>naturalOrder()))
            .thenComparing(event -> event.id().length())
            .thenComparing(NotificationEvent::id);

    private final PortalClient client;
    private final FeedOptions options;
    private final FeedState feedState;
    private final DeliveryTracker tracker;
    private final NotificationAcknowledger acknowledger;
    private final RemovalDetector removalDetector = new RemovalDetector();

    /**
     * What the portal calls new.
     *
     * @param paged whether its answer had pages
     */
    private record Listing(List<NotificationEvent> events, boolean paged) {}

    public NotificationFeed(PortalClient client, FeedOptions options, FeedState feedState, DeliveryTracker tracker) {
        this.client = client;
        this.options = options;
        this.feedState = feedState;
        this.tracker = tracker;
        this.acknowledger = new NotificationAcknowledger(client);
    }

    @Override
    public FeedPoll poll() {
        Set<String> taken = tracker.startPoll();
        FeedState.StateSnapshot snapshot = feedState.snapshot();
        List<NotificationEvent> fresh = new ArrayList<>();
        Set<String> listed = new HashSet<>();
        Listing listing = listing();
        // What was processed can wait: of many that cannot be acknowledged, none may hold up the new ones by its
        // timeout.
        boolean acknowledges = !options.writesNothing();
        for (NotificationEvent event : listing.events()) {
            boolean open = listed.add(event.id())
                    && !taken.contains(event.id())
                    && !tracker.isInFlight(event.id())
                    && !tracker.isDryRun(event.id());
            if (open && snapshot.state(event.id()) != null) {
                acknowledges = acknowledges && acknowledger.acknowledge(event.id());
            } else if (open) {
                fresh.add(event);
            }
        }
        forget(snapshot, listed, listing.paged());
        fresh.sort(OLDEST_FIRST);
        return new FoundEvents(fresh, null);
    }

    /** What the portal does not call new any more needs no state. */
    private void forget(FeedState.StateSnapshot snapshot, Set<String> listed, boolean paged) {
        Set<String> missing = snapshot.unseenKeys();
        missing.removeAll(listed);
        removalDetector.confirmedRemovals(missing, paged).forEach(id -> feedState.save(id, null));
        tracker.prune(id -> !listed.contains(id));
    }

    private Listing listing() {
        try (PagedIterator elements = client.trees(options.list())) {
            List<NotificationEvent> events = new ArrayList<>();
            int withoutId = 0;
            while (elements.hasNext()) {
                NotificationEvent event = new NotificationEvent(this, (JsonNode) elements.next());
                // A state that cannot be saved would end each poll from then on.
                if (StateKeyCodec.isKey(event.id()) && PercentEncoding.isSegment(event.id())) {
                    events.add(event);
                } else {
                    withoutId++;
                }
            }
            if (withoutId > 0) {
                LOG.warn(
                        "The portal lists {} notifications without an id that could be told again: they are left out",
                        withoutId);
            }
            return new Listing(events, elements.isPaged());
        }
    }

    Object typed(JsonNode notification) {
        return client.typed(options.list().operation(), notification);
    }

    FeedOptions settings() {
        return options;
    }

    DeliveryTracker ledger() {
        return tracker;
    }

    NotificationAcknowledger acknowledgements() {
        return acknowledger;
    }
}
