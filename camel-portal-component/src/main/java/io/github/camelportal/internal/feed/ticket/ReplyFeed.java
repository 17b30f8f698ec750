package io.github.camelportal.internal.feed.ticket;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.github.camelportal.exception.PortalAuthenticationException;
import io.github.camelportal.exception.PortalOperationException;
import io.github.camelportal.exception.PortalRateLimitException;
import io.github.camelportal.exception.PortalUnreachableException;
import io.github.camelportal.internal.client.decode.PagedIterator;
import io.github.camelportal.internal.feed.ContentHash;
import io.github.camelportal.internal.feed.DeliveryTracker;
import io.github.camelportal.internal.feed.EventOrder;
import io.github.camelportal.internal.feed.Feed;
import io.github.camelportal.internal.feed.FeedContext;
import io.github.camelportal.internal.feed.FeedOptions;
import io.github.camelportal.internal.feed.FeedPoll;
import io.github.camelportal.internal.feed.InitialSnapshot;
import io.github.camelportal.internal.feed.RemovalDetector;
import io.github.camelportal.internal.feed.state.FeedState;
import io.github.camelportal.model.Ticket;
import io.github.camelportal.model.TicketReply;

/**
 * The replies to all tickets. The portal has no list of them, so the feed scans tickets one by one: those whose entry in the list
 * of tickets has changed, and every open ticket after some polls, because an entry does not always change with a reply.
 */
public final class ReplyFeed implements Feed {

    private static final Logger LOG = LoggerFactory.getLogger(ReplyFeed.class);

    /** State of a ticket of the initial snapshot that was not scanned yet. Its replies until that scan count as processed. */
    private static final String INITIAL = "old";

    private final FeedContext context;
    private final FeedOptions.TicketOptions options;
    private final FeedState feedState;
    private final DeliveryTracker tracker;
    private final TicketClient ticketClient;
    private final RescanSchedule schedule;
    private final InitialSnapshot initialSnapshot;
    private final RemovalDetector removalDetector = new RemovalDetector();
    private final ContentHash contentHash;

    /** Sends no request yet. */
    public ReplyFeed(FeedContext context) {
        this.context = context;
        this.options = context.options().tickets();
        this.feedState = context.state();
        this.tracker = context.tracker();
        this.initialSnapshot = new InitialSnapshot(context.options().startFromNow(), feedState);
        this.ticketClient = new TicketClient(context.client());
        this.schedule = new RescanSchedule(options.rescanInterval());
        this.contentHash = new ContentHash(Ticket.class, context.options().ignoredFields());
    }

    @Override
    public FeedPoll poll() {
        Set<String> inFlight = tracker.startPoll();
        FeedState.StateSnapshot states = context.readStates();
        boolean initial = initialSnapshot.isPending(states);
        if (initial) {
            initialSnapshot.start();
        }
        List<TicketSummary> tickets = selectTickets(states, initial);
        if (initial) {
            initialSnapshot.complete();
            states = context.readStates();
        }
        List<ReplyEvent> events = new ArrayList<>();
        RuntimeException failure = null;
        try {
            for (TicketSummary ticket : tickets) {
                events.addAll(scan(ticket, states, inFlight));
            }
        } catch (RuntimeException e) {
            // Delivers the replies found so far: a portal that always fails after some requests would otherwise stop
            // the feed.
            failure = e;
        }
        events.sort(EventOrder.oldestFirst(ReplyEvent::date, ReplyEvent::id));
        return FeedPoll.of(events, failure);
    }

    /** Fetches the list of tickets, and selects those to scan. */
    private List<TicketSummary> selectTickets(FeedState.StateSnapshot states, boolean initial) {
        schedule.nextPoll();
        List<TicketSummary> changed = new ArrayList<>();
        List<TicketSummary> rescans = new ArrayList<>();
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
                String before = states.state(summary.stateKey());
                if (initial && before == null) {
                    feedState.save(summary.stateKey(), INITIAL);
                }
                boolean finished = summary.contentHash().equals(before) && !schedule.isUnfinished(summary);
                if (!finished && !schedule.hasScanned(summary)) {
                    changed.add(summary);
                } else if (!finished || (summary.mayHaveUnlistedReply() && schedule.isDue(summary))) {
                    rescans.add(summary);
                }
            }
            deleteStates(states, listed, elements.isPaged());
        }
        if (withoutNumber > 0) {
            LOG.warn("Skipping {} tickets without a usable number", withoutNumber);
        }
        return schedule.select(changed, rescans, options.maxTicketsPerPoll());
    }

    /** Deletes the states of removed tickets and of their replies. */
    private void deleteStates(FeedState.StateSnapshot states, Set<String> listed, boolean paged) {
        Set<String> missing = states.unseenKeys();
        missing.removeIf(key -> InitialSnapshot.isReserved(key) || listed.contains(TicketSummary.numberOf(key)));
        removalDetector.confirmedRemovals(missing, paged).forEach(key -> feedState.save(key, null));
        tracker.prune(key -> !listed.contains(TicketSummary.numberOf(key)));
        schedule.retain(listed);
    }

    private List<ReplyEvent> scan(TicketSummary ticket, FeedState.StateSnapshot states, Set<String> inFlight) {
        TicketScan scan = new TicketScan(ticket, tracker);
        schedule.recordScan(scan);
        String before = states.state(ticket.stateKey());
        boolean initial = INITIAL.equals(before);
        if (!initial && before != null) {
            // The scan marks the ticket as read, so its entry can become equal to that of an earlier state.
            tracker.deleteState(ticket.stateKey());
        }
        try {
            List<ReplyEvent> replies = replies(scan);
            replies.removeIf(reply -> states.state(reply.key()) != null);
            if (initial) {
                replies.forEach(reply -> tracker.commit(reply.key(), ReplyEvent.PROCESSED));
                replies.clear();
            }
            scan.found(replies.size());
            replies.removeIf(reply -> inFlight.contains(reply.key()) || tracker.isInFlight(reply.key()));
            return replies;
        } catch (PortalUnreachableException | PortalRateLimitException | PortalAuthenticationException e) {
            throw e;
        } catch (PortalOperationException e) {
            context.exceptionHandler().handleException("Skipping ticket " + ticket.number(), e);
            return List.of();
        }
    }

    private List<ReplyEvent> replies(TicketScan scan) {
        TicketSummary ticket = scan.ticket();
        List<ReplyEvent> events = new ArrayList<>();
        ReplyKeys keys = new ReplyKeys();
        for (TicketReply reply : ticketClient.replies(ticket)) {
            String id = keys.next(reply);
            if (id != null && options.repliesFrom().includes(reply)) {
                events.add(new ReplyEvent(tracker, scan, reply.withTicket(ticket.number(), ticket.subject()), id));
            }
        }
        return events;
    }
}
