package io.github.camelportal.consumer;

import java.util.Iterator;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.github.camelportal.client.ElementIterator;

/** The elements of a list that are to be given out, as they come from the wire, and then those that are gone. */
final class ListPoll implements FeedPoll {

    private static final Logger LOG = LoggerFactory.getLogger(ListPoll.class);

    private final ListFeed feed;
    private final ElementIterator elements;
    private final Set<String> taken;
    private final FeedStates.Known known;
    private final String keyField;
    private Iterator<String> gone;
    private boolean leftOut;
    private int withoutKey;
    private int repeated;

    ListPoll(ListFeed feed, ElementIterator elements, Set<String> taken, FeedStates.Known known) {
        this.feed = feed;
        this.elements = elements;
        this.taken = taken;
        this.known = known;
        this.keyField = feed.operation().answer().listing().key();
    }

    @Override
    public ListEvent next() {
        while (elements.hasNext()) {
            ListEvent event = event((JsonNode) elements.next());
            if (event != null) {
                feed.ledger().offer(event.key());
                return event;
            }
        }
        if (gone == null) {
            gone = complete().iterator();
        }
        while (gone.hasNext()) {
            String key = gone.next();
            if (feed.settings().removed()) {
                feed.ledger().offer(key);
                return new ListEvent(feed, key, null, null, Change.REMOVED);
            }
            feed.states().save(key, null);
        }
        // What changed or vanished while it was in progress would be missed if the portal were not to show this version
        // again.
        if (!leftOut && taken.isEmpty()) {
            feed.complete(elements);
        }
        return null;
    }

    /** What is to be told of an element, or null. */
    private ListEvent event(JsonNode element) {
        String key = element.path(keyField).asText("").strip();
        if (!StateNames.isKey(key)) {
            withoutKey++;
            return null;
        }
        String before = known.state(key);
        // Of two elements with the same key, one would for ever take the place of the other.
        if (!known.see(key)) {
            repeated++;
            return null;
        }
        if (isTaken(key)) {
            return null;
        }
        String now = feed.fingerprint(element);
        Change change = before == null ? Change.NEW : before.equals(now) ? Change.UNCHANGED : Change.CHANGED;
        boolean told =
                switch (feed.settings().emit()) {
                    case ALL -> true;
                    case NEW -> change == Change.NEW;
                    case CHANGED -> change != Change.UNCHANGED;
                };
        if (told) {
            return new ListEvent(feed, key, element, now, change);
        }
        // It may have failed with a change that is undone by now.
        feed.ledger().end(key);
        return null;
    }

    private boolean isTaken(String key) {
        boolean isTaken = taken.contains(key) || feed.ledger().isInProgress(key);
        leftOut |= isTaken;
        return isTaken;
    }

    /** What is gone, now that everything has come. */
    private Set<String> complete() {
        tellWhatIsLeftOut();
        Set<String> missing = known.unseen();
        missing.removeIf(key -> Beginning.isReserved(key) || isTaken(key));
        Set<String> confirmed = feed.vanished().confirmed(missing, elements.isPaged());
        feed.ledger().forgetIf(key -> !known.isSeen(key) && !confirmed.contains(key));
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
