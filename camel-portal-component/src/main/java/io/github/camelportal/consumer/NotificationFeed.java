package io.github.camelportal.consumer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.github.camelportal.client.ElementIterator;
import io.github.camelportal.client.PercentEncoding;
import io.github.camelportal.client.PortalClient;

/**
 * The notifications that are new and not processed yet. The portal keeps the state: what is not acknowledged is new again the
 * next time it is asked, so nothing is lost. What was processed but could not be acknowledged has a state here, until it can.
 */
final class NotificationFeed implements Feed {

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
    private final FeedSettings settings;
    private final FeedStates states;
    private final FeedLedger ledger;
    private final Acknowledgements acknowledgements;
    private final Vanished vanished = new Vanished();

    /**
     * What the portal calls new.
     *
     * @param paged whether its answer had pages
     */
    private record Listing(List<NotificationEvent> events, boolean paged) {}

    NotificationFeed(PortalClient client, FeedSettings settings, FeedStates states, FeedLedger ledger) {
        this.client = client;
        this.settings = settings;
        this.states = states;
        this.ledger = ledger;
        this.acknowledgements = new Acknowledgements(client);
    }

    @Override
    public FeedPoll poll() {
        Set<String> taken = ledger.begin();
        FeedStates.Known processed = states.known();
        List<NotificationEvent> fresh = new ArrayList<>();
        Set<String> listed = new HashSet<>();
        Listing listing = listing();
        // What was processed can wait: of many that cannot be acknowledged, none may hold up the new ones by its
        // timeout.
        boolean acknowledges = !settings.writesNothing();
        for (NotificationEvent event : listing.events()) {
            boolean open = listed.add(event.id())
                    && !taken.contains(event.id())
                    && !ledger.isInProgress(event.id())
                    && !ledger.isRehearsed(event.id());
            if (open && processed.state(event.id()) != null) {
                acknowledges = acknowledges && acknowledgements.acknowledge(event.id());
            } else if (open) {
                fresh.add(event);
            }
        }
        forget(processed, listed, listing.paged());
        fresh.sort(OLDEST_FIRST);
        return new FoundEvents(fresh, null);
    }

    /** What the portal does not call new any more needs no state. */
    private void forget(FeedStates.Known processed, Set<String> listed, boolean paged) {
        Set<String> missing = processed.unseen();
        missing.removeAll(listed);
        vanished.confirmed(missing, paged).forEach(id -> states.save(id, null));
        ledger.forgetIf(id -> !listed.contains(id));
    }

    private Listing listing() {
        try (ElementIterator elements = client.trees(settings.list())) {
            List<NotificationEvent> events = new ArrayList<>();
            int withoutId = 0;
            while (elements.hasNext()) {
                NotificationEvent event = new NotificationEvent(this, (JsonNode) elements.next());
                // A state that cannot be saved would end each poll from then on.
                if (StateNames.isKey(event.id()) && PercentEncoding.isSegment(event.id())) {
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
        return client.typed(settings.list().operation(), notification);
    }

    FeedSettings settings() {
        return settings;
    }

    FeedLedger ledger() {
        return ledger;
    }

    Acknowledgements acknowledgements() {
        return acknowledgements;
    }
}
