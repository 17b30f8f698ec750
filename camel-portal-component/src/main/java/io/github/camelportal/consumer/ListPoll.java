package io.github.camelportal.consumer;

import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.github.camelportal.client.ElementIterator;

/** The elements of a list that are to be given out, as they come from the wire, and then those that are gone. */
final class ListPoll implements FeedPoll {

    private static final Logger LOG = LoggerFactory.getLogger(ListPoll.class);

    /** Encoded it may be three times as long for each character, and of those there may be many. */
    private static final int MAX_KEY = StateNames.MAX_LENGTH;

    private final ListFeed feed;
    private final ElementIterator elements;
    private final Set<String> taken;
    private final FeedStates.Known known;
    private final String keyField;
    private final Set<String> listed = new HashSet<>();
    private Iterator<String> gone;
    private int withoutKey;

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
        return null;
    }

    /** What is to be told of an element, or null. */
    private ListEvent event(JsonNode element) {
        String key = element.path(keyField).asText().strip();
        if (key.isEmpty() || StateNames.encode(key).length() > MAX_KEY) {
            withoutKey++;
            return null;
        }
        // Of two elements with the same key, one would for ever take the place of the other.
        if (!listed.add(key) || taken.contains(key) || feed.ledger().isInProgress(key)) {
            return null;
        }
        String before = known.state(key);
        String now = feed.fingerprint(element);
        Change change = before == null ? Change.NEW : before.equals(now) ? Change.UNCHANGED : Change.CHANGED;
        boolean told =
                switch (feed.settings().emit()) {
                    case ALL -> true;
                    case NEW -> change == Change.NEW;
                    case CHANGED -> change != Change.UNCHANGED;
                };
        return told ? new ListEvent(feed, key, element, now, change) : null;
    }

    /** What is gone, now that everything has come. */
    private Set<String> complete() {
        if (withoutKey > 0) {
            LOG.warn(
                    "portal:{} lists {} elements without a {} that could be told again: they are left out",
                    feed.operation().id(),
                    withoutKey,
                    keyField);
        }
        feed.complete(elements);
        Set<String> missing = new HashSet<>(known.keys());
        missing.removeAll(listed);
        missing.removeAll(taken);
        missing.removeIf(key -> key.startsWith("!") || feed.ledger().isInProgress(key));
        Set<String> confirmed = feed.vanished().confirmed(missing, elements.isPaged());
        feed.ledger().forgetIf(key -> !listed.contains(key) && !confirmed.contains(key));
        return confirmed;
    }

    @Override
    public void close() {
        elements.close();
    }
}
