package io.github.camelportal.internal.feed.list;

import java.util.Iterator;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.github.camelportal.internal.client.decode.PagedIterator;
import io.github.camelportal.internal.feed.ChangeType;
import io.github.camelportal.internal.feed.FeedPoll;
import io.github.camelportal.internal.feed.InitialSnapshot;
import io.github.camelportal.internal.feed.state.FeedState;
import io.github.camelportal.internal.feed.state.StateKeyCodec;

/** The elements of a list that are to be given out, as they come from the wire, and then those that are gone. */
final class ListPoll implements FeedPoll {

    private static final Logger LOG = LoggerFactory.getLogger(ListPoll.class);

    private final ListFeed feed;
    private final PagedIterator elements;
    private final Set<String> inFlight;
    private final FeedState.StateSnapshot snapshot;
    private final String keyField;
    private Iterator<String> removed;
    private boolean skippedInFlight;
    private int withoutKey;
    private int repeated;

    ListPoll(ListFeed feed, PagedIterator elements, Set<String> taken, FeedState.StateSnapshot snapshot) {
        this.feed = feed;
        this.elements = elements;
        this.inFlight = taken;
        this.snapshot = snapshot;
        this.keyField = feed.operation().response().listing().key();
    }

    @Override
    public ListEvent next() {
        while (elements.hasNext()) {
            ListEvent event = event((JsonNode) elements.next());
            if (event != null) {
                feed.ledger().markOffered(event.key());
                return event;
            }
        }
        if (removed == null) {
            removed = complete().iterator();
        }
        while (removed.hasNext()) {
            String key = removed.next();
            if (feed.settings().removed()) {
                feed.ledger().markOffered(key);
                return new ListEvent(feed, key, null, null, ChangeType.REMOVED);
            }
            feed.states().save(key, null);
        }
        // What changed or vanished while it was in progress would be missed if the portal were not to show this version
        // again.
        if (!skippedInFlight && inFlight.isEmpty()) {
            feed.complete(elements);
        }
        return null;
    }

    /** What is to be told of an element, or null. */
    private ListEvent event(JsonNode element) {
        String key = element.path(keyField).asText("").strip();
        if (!StateKeyCodec.isKey(key)) {
            withoutKey++;
            return null;
        }
        String before = snapshot.state(key);
        // Of two elements with the same key, one would for ever take the place of the other.
        if (!snapshot.markSeen(key)) {
            repeated++;
            return null;
        }
        if (isInFlight(key)) {
            return null;
        }
        String now = feed.contentHash(element);
        ChangeType change =
                before == null ? ChangeType.NEW : before.equals(now) ? ChangeType.UNCHANGED : ChangeType.CHANGED;
        boolean told =
                switch (feed.settings().emit()) {
                    case ALL -> true;
                    case NEW -> change == ChangeType.NEW;
                    case CHANGED -> change != ChangeType.UNCHANGED;
                };
        if (told) {
            return new ListEvent(feed, key, element, now, change);
        }
        // It may have failed with a change that is undone by now.
        feed.ledger().complete(key);
        return null;
    }

    private boolean isInFlight(String key) {
        boolean isTaken = inFlight.contains(key) || feed.ledger().isInFlight(key);
        skippedInFlight |= isTaken;
        return isTaken;
    }

    /** What is gone, now that everything has come. */
    private Set<String> complete() {
        tellWhatIsLeftOut();
        Set<String> missing = snapshot.unseenKeys();
        missing.removeIf(key -> InitialSnapshot.isReserved(key) || isInFlight(key));
        Set<String> confirmed = feed.removalDetector().confirmedRemovals(missing, elements.isPaged());
        feed.ledger().prune(key -> !snapshot.isSeen(key) && !confirmed.contains(key));
        return confirmed;
    }

    private void tellWhatIsLeftOut() {
        if (withoutKey > 0) {
            LOG.warn(
                    "portal:{} lists {} elements without a {} that could be told again: they are left out",
                    feed.operation().id(),
                    withoutKey,
                    keyField);
        }
        // Between two pages, an element can move from one to the other.
        if (repeated > 0 && !elements.isPaged()) {
            LOG.warn(
                    "portal:{} lists {} elements with the {} of one before them: they are left out",
                    feed.operation().id(),
                    repeated,
                    keyField);
        }
    }

    @Override
    public void close() {
        elements.close();
    }
}
