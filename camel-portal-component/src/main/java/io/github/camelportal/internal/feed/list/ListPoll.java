package io.github.camelportal.internal.feed.list;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import com.fasterxml.jackson.databind.JsonNode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.github.camelportal.internal.client.decode.PagedIterator;
import io.github.camelportal.internal.client.message.CacheValidator;
import io.github.camelportal.internal.feed.ChangeType;
import io.github.camelportal.internal.feed.FeedContext;
import io.github.camelportal.internal.feed.FeedPoll;
import io.github.camelportal.internal.feed.InitialSnapshot;
import io.github.camelportal.internal.feed.RemovalDetector;
import io.github.camelportal.internal.feed.state.FeedState;
import io.github.camelportal.internal.feed.state.StateKeyCodec;

/** The events of a list: its new and changed elements in the order of the response, and then its removed elements. */
final class ListPoll implements FeedPoll {

    private static final Logger LOG = LoggerFactory.getLogger(ListPoll.class);

    private final FeedContext context;
    private final ChangeDetector changeDetector;
    private final RemovalDetector removalDetector;
    private final PagedIterator elements;
    private final Set<String> inFlight;
    private final FeedState.StateSnapshot states;
    private final Consumer<CacheValidator> onComplete;
    private final ElementKey elementKey;
    private Iterator<String> removals;
    private boolean skippedInFlight;
    private boolean removalsPending;
    private int withoutKey;
    private int withKey;
    private int withState;
    private int duplicates;

    /**
     * Reads no element yet.
     *
     * @param inFlight   keys in flight at the start of the poll
     * @param states     the states of the elements at the start of the poll
     * @param onComplete receives the validator of a response whose changes are all offered or committed
     */
    ListPoll(
            FeedContext context,
            ChangeDetector changeDetector,
            RemovalDetector removalDetector,
            PagedIterator elements,
            Set<String> inFlight,
            FeedState.StateSnapshot states,
            Consumer<CacheValidator> onComplete) {
        this.context = context;
        this.changeDetector = changeDetector;
        this.removalDetector = removalDetector;
        this.elements = elements;
        this.inFlight = inFlight;
        this.states = states;
        this.onComplete = onComplete;
        this.elementKey = ElementKey.of(context.operation().response().listing());
    }

    @Override
    public ListEvent next() {
        ListEvent event = nextChange();
        if (event == null) {
            event = nextRemoval();
        }
        if (event != null) {
            context.tracker().markOffered(event.key());
        } else if (!removalsPending && !skippedInFlight && inFlight.isEmpty()) {
            // Keeps no validator while removals need another read, or while an element in flight may have changed:
            // the portal would not send that change again.
            onComplete.accept(elements.validator());
        }
        return event;
    }

    private ListEvent nextChange() {
        while (elements.hasNext()) {
            context.elementRead();
            ListEvent event = changeOf((JsonNode) elements.next());
            if (event != null) {
                return event;
            }
        }
        return null;
    }

    private ListEvent nextRemoval() {
        if (removals == null) {
            logSkippedElements();
            removals = removalsToEmit().iterator();
        }
        return removals.hasNext() ? ListEvent.ofRemoved(context, removals.next()) : null;
    }

    /** Returns the removed elements that become events. Deletes the states of the others. */
    private Set<String> removalsToEmit() {
        Set<String> removed = detectRemovals();
        if (context.options().emitRemoved()) {
            return removed;
        }
        Map<String, String> states = new HashMap<>();
        removed.forEach(key -> states.put(key, null));
        context.state().saveAll(states);
        return Set.of();
    }

    /** Returns the event of an element, or null if it has none. */
    private ListEvent changeOf(JsonNode element) {
        String key = elementKey.of(element);
        if (!StateKeyCodec.isKey(key)) {
            withoutKey++;
            return null;
        }
        withKey++;
        String before = states.state(key);
        withState += before == null ? 0 : 1;
        // Two elements with one key would overwrite each other's state at every poll.
        if (!states.markSeen(key)) {
            duplicates++;
            return null;
        }
        if (isInFlight(key)) {
            return null;
        }
        String now = changeDetector.stateOf(element);
        ChangeType change = changeDetector.compare(before, now);
        if (changeDetector.emits(change)) {
            return ListEvent.of(context, key, element, now, change);
        }
        // Its exchange may have failed with a change that the portal has undone since.
        context.tracker().complete(key);
        return null;
    }

    private boolean isInFlight(String key) {
        boolean skip = inFlight.contains(key) || context.tracker().isInFlight(key);
        skippedInFlight |= skip;
        return skip;
    }

    /** Returns the keys of the removed elements. Called after the response has been read to its end. */
    private Set<String> detectRemovals() {
        Set<String> missing = states.unseenKeys();
        missing.removeIf(InitialSnapshot::isReserved);
        // An element that is listed twice may stand in place of another one.
        boolean complete = isComplete() && withoutKey == 0 && duplicates == 0 && elements.isComplete();
        Set<String> confirmed = removalDetector.confirmedRemovals(
                new RemovalDetector.Snapshot(missing, withState, withKey == 0, complete));
        if (complete) {
            context.tracker().prune(key -> !states.isSeen(key) && !missing.contains(key));
        }
        removalsPending = !confirmed.containsAll(missing);
        Set<String> removed = new HashSet<>(confirmed);
        removed.removeIf(this::isInFlight);
        return removed;
    }

    /**
     * Returns whether the list was read to its announced end, and shows elements by their keys if it has any. A list that repeats
     * one element does not.
     */
    boolean isComplete() {
        boolean isOneElement = duplicates > 0 && duplicates == withKey - 1;
        return elements.hasAnnouncedPages()
                && !isOneElement
                && (withKey > 0 || (withoutKey == 0 && !elements.hasSkipped()));
    }

    private void logSkippedElements() {
        if (withoutKey > 0) {
            LOG.warn(
                    "Skipping {} elements of portal:{} without a usable {}",
                    withoutKey,
                    context.operation().id(),
                    elementKey);
        }
        // Between two pages, an element can move from one to the other, so that both have it.
        if (duplicates > 0 && !elements.isPaged()) {
            LOG.warn(
                    "Skipping {} elements of portal:{} with the {} of an earlier element",
                    duplicates,
                    context.operation().id(),
                    elementKey);
        }
    }

    @Override
    public void close() {
        elements.close();
    }
}
