package io.github.camelportal.internal.feed.list;

import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;

import io.github.camelportal.api.Operation;
import io.github.camelportal.internal.client.PortalClient;
import io.github.camelportal.internal.client.decode.PagedIterator;
import io.github.camelportal.internal.client.message.CacheValidator;
import io.github.camelportal.internal.feed.ContentHash;
import io.github.camelportal.internal.feed.DeliveryTracker;
import io.github.camelportal.internal.feed.Feed;
import io.github.camelportal.internal.feed.FeedOptions;
import io.github.camelportal.internal.feed.FeedPoll;
import io.github.camelportal.internal.feed.InitialSnapshot;
import io.github.camelportal.internal.feed.RemovalDetector;
import io.github.camelportal.internal.feed.state.FeedState;
import io.github.camelportal.options.EmitMode;

/**
 * The changes of a list. Each element has a state of its own, which moves forward when its exchange has succeeded: one that
 * fails comes again at the next poll, and holds up no other.
 */
public final class ListFeed implements Feed {

    private final PortalClient client;
    private final FeedOptions options;
    private final FeedState feedState;
    private final DeliveryTracker tracker;
    private final InitialSnapshot initialSnapshot;
    private final RemovalDetector removalDetector = new RemovalDetector();
    private final ContentHash contentHash;
    private CacheValidator validator;

    public ListFeed(PortalClient client, FeedOptions options, FeedState feedState, DeliveryTracker tracker) {
        this.client = client;
        this.options = options;
        this.feedState = feedState;
        this.tracker = tracker;
        this.initialSnapshot = new InitialSnapshot(options.fromNow(), feedState);
        this.contentHash = new ContentHash(operation().response().listing().element(), options.ignored());
    }

    @Override
    public FeedPoll poll() {
        // Only after a poll whose every element is done with does the version of the answer tell all there is to know.
        // If not, it is forgotten before anything can fail: the next poll does not know what this one was to give out.
        if (!tracker.isIdle()) {
            validator = null;
        }
        Set<String> taken = tracker.startPoll();
        FeedState.StateSnapshot snapshot = feedState.snapshot();
        boolean begins = initialSnapshot.isPending(snapshot);
        boolean ask = !begins && options.emit() != EmitMode.ALL;
        PagedIterator elements = client.trees(options.list().ifChangedSince(ask ? validator : null));
        if (elements.isUnchanged()) {
            return FeedPoll.NOTHING;
        }
        validator = null;
        ListPoll poll = new ListPoll(this, elements, taken, snapshot);
        if (begins) {
            begin(poll);
            return FeedPoll.NOTHING;
        }
        return poll;
    }

    /** Only a poll that was read to its end is one to begin with. */
    private void begin(ListPoll poll) {
        try (poll) {
            initialSnapshot.start();
            for (ListEvent event = poll.next(); event != null; event = poll.next()) {
                event.markInFlight();
                event.commit();
            }
        }
        initialSnapshot.complete();
    }

    /** The list was read to its end, and everything that it tells is known or offered. */
    void complete(PagedIterator elements) {
        validator = elements.validator();
    }

    Operation operation() {
        return options.list().operation();
    }

    FeedOptions settings() {
        return options;
    }

    FeedState states() {
        return feedState;
    }

    DeliveryTracker ledger() {
        return tracker;
    }

    RemovalDetector removalDetector() {
        return removalDetector;
    }

    String contentHash(JsonNode element) {
        return contentHash.of(element);
    }

    Object typed(JsonNode element) {
        return client.typed(operation(), element);
    }
}
