package io.github.camelportal.internal.feed.ticket;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

import com.fasterxml.jackson.databind.JsonNode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.github.camelportal.exception.PortalAuthenticationException;
import io.github.camelportal.exception.PortalOperationException;
import io.github.camelportal.exception.PortalRateLimitException;
import io.github.camelportal.exception.PortalUnreachableException;
import io.github.camelportal.internal.client.PortalClient;
import io.github.camelportal.internal.client.decode.PagedIterator;
import io.github.camelportal.internal.feed.ContentHash;
import io.github.camelportal.internal.feed.DeliveryTracker;
import io.github.camelportal.internal.feed.Feed;
import io.github.camelportal.internal.feed.FeedOptions;
import io.github.camelportal.internal.feed.FeedPoll;
import io.github.camelportal.internal.feed.FoundEvents;
import io.github.camelportal.internal.feed.InitialSnapshot;
import io.github.camelportal.internal.feed.RemovalDetector;
import io.github.camelportal.internal.feed.state.FeedState;
import io.github.camelportal.model.Ticket;

/**
 * The replies to all tickets. The portal has no list of them, so the tickets are looked at one by one: those whose entry in
 * the list of tickets has changed, and every open one again after some polls, since an entry does not always show a reply.
 */
public final class ReplyFeed implements Feed {

    private static final Logger LOG = LoggerFactory.getLogger(ReplyFeed.class);

    /** State of a ticket that was there in the beginning, and whose replies count as processed. */
    private static final String OLD = "old";

    private final FeedOptions options;
    private final FeedState feedState;
    private final DeliveryTracker tracker;
    private final BiConsumer<String, Exception> problems;
    private final TicketClient ticketClient;
    private final RescanSchedule schedule;
    private final InitialSnapshot initialSnapshot;
    private final RemovalDetector removalDetector = new RemovalDetector();
    private final ContentHash contentHash;

    /**
     * Connects nowhere yet.
     *
     * @param problems is told of a ticket that cannot be read; it is looked at again, and holds up no other
     */
    public ReplyFeed(
            PortalClient client,
            FeedOptions options,
            FeedState feedState,
            DeliveryTracker tracker,
            BiConsumer<String, Exception> problems) {
        this.options = options;
        this.feedState = feedState;
        this.problems = problems;
        this.tracker = tracker;
        this.initialSnapshot = new InitialSnapshot(options.fromNow(), feedState);
        this.ticketClient = new TicketClient(client);
        this.schedule = new RescanSchedule(options.replies().rescanInterval());
        this.contentHash = new ContentHash(Ticket.class, options.ignored());
    }

    @Override
    public FeedPoll poll() {
        Set<String> taken = tracker.startPoll();
        FeedState.StateSnapshot snapshot = feedState.snapshot();
        boolean begins = initialSnapshot.isPending(snapshot);
        if (begins) {
            initialSnapshot.start();
        }
        List<TicketSummary> due = due(snapshot, begins);
        if (begins) {
            initialSnapshot.complete();
            snapshot = feedState.snapshot();
        }
        List<ReplyEvent> events = new ArrayList<>();
        RuntimeException failure = null;
        try {
            for (TicketSummary summary : due) {
                events.addAll(scan(summary, snapshot, taken));
            }
        } catch (RuntimeException e) {
            // A portal that always fails after some requests would otherwise never get anything processed.
            failure = e;
        }
        events.sort(ReplyEvent.OLDEST_FIRST);
        return new FoundEvents(events, failure);
    }

    /** The tickets to look at: those that have changed, and those whose turn it is again. */
    private List<TicketSummary> due(FeedState.StateSnapshot snapshot, boolean begins) {
        schedule.nextPoll();
        List<TicketSummary> changed = new ArrayList<>();
        List<TicketSummary> again = new ArrayList<>();
        Set<String> listed = new HashSet<>();
        int withoutNumber = 0;
        try (PagedIterator elements = ticketClient.list()) {
            while (elements.hasNext()) {
                TicketSummary summary = TicketSummary.of((JsonNode) elements.next(), contentHash);
                if (summary == null) {
                    withoutNumber++;
                    continue;
                }
                if (!listed.add(summary.number())) {
                    continue;
                }
                String before = snapshot.state(summary.stateKey());
                if (begins && before == null) {
                    feedState.save(summary.stateKey(), OLD);
                }
                boolean done = summary.contentHash().equals(before) && !schedule.isUnfinished(summary);
                if (!done && !schedule.hasScanned(summary)) {
                    changed.add(summary);
                } else if (!done || (summary.mayHideNewReply() && schedule.isDue(summary))) {
                    again.add(summary);
                }
            }
            forget(snapshot, listed, elements.isPaged());
        }
        if (withoutNumber > 0) {
            LOG.warn(
                    "The portal lists {} tickets without a number that could be asked for: they are left out",
                    withoutNumber);
        }
        return schedule.choose(changed, again, options.replies().maxTickets());
    }

    /** Forgets the tickets that are gone, with their replies. */
    private void forget(FeedState.StateSnapshot snapshot, Set<String> listed, boolean paged) {
        Set<String> missing = snapshot.unseenKeys();
        missing.removeIf(key -> InitialSnapshot.isReserved(key) || listed.contains(TicketSummary.numberIn(key)));
        removalDetector.confirmedRemovals(missing, paged).forEach(key -> feedState.save(key, null));
        tracker.prune(key -> !listed.contains(TicketSummary.numberIn(key)));
        schedule.retain(listed);
    }

    private List<ReplyEvent> scan(TicketSummary summary, FeedState.StateSnapshot snapshot, Set<String> taken) {
        TicketScan scan = new TicketScan(summary, tracker);
        schedule.recordScan(summary.number(), scan);
        String before = snapshot.state(summary.stateKey());
        boolean old = OLD.equals(before);
        if (!old && before != null) {
            // The look marks the ticket as read, so that its entry can become again what it was when the ticket was
            // done with.
            tracker.forget(summary.stateKey());
        }
        try {
            List<ReplyEvent> replies =
                    ticketClient.replies(summary, options.replies().from(), tracker);
            replies.removeIf(reply -> snapshot.state(reply.key()) != null);
            if (old) {
                replies.forEach(reply -> tracker.commit(reply.key(), ReplyEvent.PROCESSED));
                replies.clear();
            }
            scan.found(replies.size());
            replies.removeIf(reply -> taken.contains(reply.key()) || tracker.isInFlight(reply.key()));
            replies.forEach(reply -> reply.foundBy(scan));
            return replies;
        } catch (PortalUnreachableException | PortalRateLimitException | PortalAuthenticationException e) {
            throw e;
        } catch (PortalOperationException e) {
            problems.accept("Left out ticket " + summary.number(), e);
            return List.of();
        }
    }
}
