package io.github.camelportal.internal.feed.list;

import java.util.Set;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.github.camelportal.internal.client.decode.PagedIterator;
import io.github.camelportal.internal.client.message.CacheValidator;
import io.github.camelportal.internal.feed.Feed;
import io.github.camelportal.internal.feed.FeedBatch;
import io.github.camelportal.internal.feed.FeedContext;
import io.github.camelportal.internal.feed.FeedEvent;
import io.github.camelportal.internal.feed.FeedPoll;
import io.github.camelportal.internal.feed.InitialSnapshot;
import io.github.camelportal.internal.feed.RemovalDetector;
import io.github.camelportal.internal.feed.state.FeedState;
import io.github.camelportal.options.EmitMode;

/**
 * The changes of a list. Each element has a state of its own, which is saved when its exchange has succeeded: an element that
 * fails is delivered again at the next poll, and holds up no other.
 */
public final class ListFeed implements Feed {

    private static final Logger LOG = LoggerFactory.getLogger(ListFeed.class);

    /** Number of elements of the initial snapshot whose states are saved together. */
    private static final int BATCH_SIZE = 1000;

    private final FeedContext context;
    private final InitialSnapshot initialSnapshot;
    private final ChangeDetector changeDetector;
    private final RemovalDetector removalDetector;
    private CacheValidator validator;

    /** Sends no request yet. */
    public ListFeed(FeedContext context) {
        this.context = context;
        this.initialSnapshot = new InitialSnapshot(context.options().startFromNow(), context.state());
        this.changeDetector = new ChangeDetector(context.options());
        this.removalDetector = RemovalDetector.of(context);
    }

    @Override
    public FeedPoll poll() {
        discardOutdatedValidator();
        Set<String> inFlight = context.tracker().startPoll();
        FeedState.StateSnapshot states = context.readStates();
        boolean initial = initialSnapshot.isPending(states);
        PagedIterator elements = fetch(initial);
        if (elements.isUnchanged()) {
            return FeedPoll.EMPTY;
        }
        validator = null;
        ListPoll poll =
                new ListPoll(context, changeDetector, removalDetector, elements, inFlight, states, this::keepValidator);
        if (initial) {
            commitAll(poll);
            return FeedPoll.EMPTY;
        }
        return poll;
    }

    /**
     * Discards the validator unless all events of its response have been processed: the next poll would otherwise skip the rest.
     * Done before anything can fail, because a failed poll must not keep it either.
     */
    private void discardOutdatedValidator() {
        if (!context.tracker().isIdle()) {
            validator = null;
        }
    }

    private PagedIterator fetch(boolean initial) {
        boolean conditional = !initial && context.options().emit() != EmitMode.ALL;
        return context.client().trees(context.options().list().ifChangedSince(conditional ? validator : null));
    }

    /** Commits the elements of the initial snapshot. Only a poll that was read to its end completes the snapshot. */
    private void commitAll(ListPoll poll) {
        try (poll) {
            initialSnapshot.start();
            boolean more = true;
            while (more) {
                FeedBatch batch = FeedBatch.take(poll, BATCH_SIZE);
                if (!batch.events().isEmpty()) {
                    FeedEvent.markInFlight(batch.events());
                    FeedEvent.commit(batch.events());
                }
                batch.throwIfIncomplete();
                more = !batch.last();
            }
            if (poll.isComplete()) {
                initialSnapshot.complete();
            } else {
                LOG.warn(
                        "Repeating the first poll of portal:{} with startFrom=now, because its list was incomplete",
                        context.operation().id());
            }
        }
    }

    private void keepValidator(CacheValidator current) {
        validator = current;
    }
}
