package io.github.camelportal.consumer;

import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;

import io.github.camelportal.api.Operation;
import io.github.camelportal.client.AnswerVersion;
import io.github.camelportal.client.ElementIterator;
import io.github.camelportal.client.PortalClient;

/**
 * The changes of a list. Each element has a state of its own, which moves forward when its exchange has succeeded: one that
 * fails comes again at the next poll, and holds up no other.
 */
final class ListFeed implements Feed {

    private final PortalClient client;
    private final FeedSettings settings;
    private final FeedStates states;
    private final FeedLedger ledger;
    private final Beginning beginning;
    private final Vanished vanished = new Vanished();
    private final Fingerprint fingerprint;
    private AnswerVersion version;

    ListFeed(PortalClient client, FeedSettings settings, FeedStates states, FeedLedger ledger) {
        this.client = client;
        this.settings = settings;
        this.states = states;
        this.ledger = ledger;
        this.beginning = new Beginning(settings.fromNow(), states);
        this.fingerprint = new Fingerprint(operation().answer().listing().element(), settings.ignored());
    }

    @Override
    public FeedPoll poll() {
        // Only after a poll whose every element is done with does the version of the answer tell all there is to know.
        // If not, it is forgotten before anything can fail: the next poll does not know what this one was to give out.
        if (!ledger.isSettled()) {
            version = null;
        }
        Set<String> taken = ledger.begin();
        FeedStates.Known known = states.known();
        boolean begins = beginning.isDue(known);
        boolean ask = !begins && settings.emit() != Emit.ALL;
        ElementIterator elements = client.trees(settings.list().unlessStill(ask ? version : null));
        if (elements.isUnchanged()) {
            return FeedPoll.NOTHING;
        }
        version = null;
        ListPoll poll = new ListPoll(this, elements, taken, known);
        if (begins) {
            begin(poll);
            return FeedPoll.NOTHING;
        }
        return poll;
    }

    /** Only a poll that was read to its end is one to begin with. */
    private void begin(ListPoll poll) {
        try (poll) {
            beginning.begin();
            for (ListEvent event = poll.next(); event != null; event = poll.next()) {
                event.begin();
                event.succeed();
            }
        }
        beginning.end();
    }

    /** The list was read to its end, and everything that it tells is known or offered. */
    void complete(ElementIterator elements) {
        version = elements.version();
    }

    Operation operation() {
        return settings.list().operation();
    }

    FeedSettings settings() {
        return settings;
    }

    FeedStates states() {
        return states;
    }

    FeedLedger ledger() {
        return ledger;
    }

    Vanished vanished() {
        return vanished;
    }

    String fingerprint(JsonNode element) {
        return fingerprint.of(element);
    }

    Object typed(JsonNode element) {
        return client.typed(operation(), element);
    }
}
