package io.github.camelportal.internal.feed.ticket;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
import io.github.camelportal.internal.feed.PollStoppedException;
import io.github.camelportal.internal.feed.RemovalDetector;
import io.github.camelportal.internal.feed.sent.SentTextLedger;
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
    private final RemovalDetector removalDetector;
    private final ContentHash contentHash;
    private final OwnReplyFilter ownReplies;

    /**
     * Sends no request yet.
     *
     * @param sentTexts notes of what routes have sent, or null if the feed delivers it
     */
    public ReplyFeed(FeedContext context, SentTextLedger sentTexts) {
        this.context = context;
        this.options = context.options().tickets();
        this.feedState = context.state();
        this.tracker = context.tracker();
        this.initialSnapshot = new InitialSnapshot(context.options().startFromNow(), feedState);
        this.ticketClient = new TicketClient(context.client());
        this.schedule = new RescanSchedule(options.rescanInterval());
        this.removalDetector = RemovalDetector.of(context);
        this.contentHash = new ContentHash(Ticket.class, context.options().fields());
        this.ownReplies = new OwnReplyFilter(sentTexts, context.options().zone());
    }

    @Override
    public FeedPoll poll() {
        Set<String> inFlight = tracker.startPoll();
        ownReplies.startPoll();
        FeedState.StateSnapshot states = context.readStates();
        boolean initial = initialSnapshot.isPending(states);
        if (initial) {
            initialSnapshot.start();
        }
        SeenReplies seen = new SeenReplies(states);
        List<TicketSummary> tickets = selectTickets(states, seen, initial);
        if (initial) {
            states = context.readStates();
        }
        List<ReplyEvent> events = new ArrayList<>();
        RuntimeException failure = null;
        try {
            for (TicketSummary ticket : tickets) {
                PollStoppedException.throwIf(context.stopping());
                events.addAll(scan(ticket, states, seen, inFlight));
            }
        } catch (RuntimeException e) {
            // Delivers the replies found so far: a portal that always fails after some requests would otherwise stop
            // the feed.
            failure = e;
        }
        EventOrder.sort(events, ReplyEvent::date, ReplyEvent::id, ReplyEvent::ticketNumber, EventOrder::isWithinAnHour);
        return FeedPoll.of(events, failure);
    }

    /** Fetches the list of tickets, and selects those to scan. */
    private List<TicketSummary> selectTickets(FeedState.StateSnapshot states, SeenReplies seen, boolean initial) {
        schedule.nextPoll();
        List<TicketSummary> changed = new ArrayList<>();
        List<TicketSummary> rescans = new ArrayList<>();
        Set<String> listed = new HashSet<>();
        int withoutNumber = 0;
        int duplicates = 0;
        try (PagedIterator elements = ticketClient.list()) {
            while (elements.hasNext()) {
                context.elementRead();
                TicketSummary summary = TicketSummary.of((JsonNode) elements.next(), contentHash);
                if (summary == null || !listed.add(summary.number())) {
                    withoutNumber += summary == null ? 1 : 0;
                    duplicates += summary == null ? 0 : 1;
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
            deleteStates(seen, listed, withoutNumber + duplicates == 0 && elements.isComplete());
            boolean isOneTicket = duplicates > 0 && listed.size() == 1;
            if (initial && !isOneTicket && isInitialList(elements, listed, withoutNumber)) {
                initialSnapshot.complete();
            }
        }
        if (withoutNumber > 0) {
            LOG.warn("Skipping {} tickets without a usable number", withoutNumber);
        }
        return schedule.select(changed, rescans, options.maxTicketsPerPoll());
    }

    /** Returns whether the list was read to its announced end, and shows tickets by their numbers if it has any. */
    private static boolean isInitialList(PagedIterator elements, Set<String> listed, int withoutNumber) {
        boolean hasTickets = !listed.isEmpty() || (withoutNumber == 0 && !elements.hasSkipped());
        return hasTickets && elements.hasAnnouncedPages();
    }

    /** Deletes the states of removed tickets and of their replies. */
    private void deleteStates(SeenReplies seen, Set<String> listed, boolean complete) {
        Set<String> missing = new HashSet<>(seen.tickets());
        missing.removeAll(listed);
        Set<String> removed = removalDetector.confirmedRemovals(new RemovalDetector.Snapshot(
                missing, seen.tickets().size() - missing.size(), listed.isEmpty(), complete));
        Map<String, String> states = new HashMap<>();
        seen.keysOf(removed).forEach(key -> states.put(key, null));
        feedState.saveAll(states);
        ownReplies.removeTickets(removed);
        if (complete) {
            Set<String> kept = new HashSet<>(listed);
            kept.addAll(missing);
            kept.removeAll(removed);
            tracker.prune(key -> !kept.contains(TicketSummary.numberOf(key)));
            schedule.retain(kept);
        }
    }

    private List<ReplyEvent> scan(
            TicketSummary ticket, FeedState.StateSnapshot states, SeenReplies seen, Set<String> inFlight) {
        TicketScan scan = new TicketScan(ticket, tracker);
        schedule.recordScan(scan);
        String before = states.state(ticket.stateKey());
        boolean initial = INITIAL.equals(before);
        if (!initial && before != null) {
            // The scan marks the ticket as read, so its entry can become equal to an earlier state.
            tracker.deleteState(ticket.stateKey());
        }
        try {
            List<TicketReply> found = ticketClient.replies(ticket);
            boolean readable = isReadable(ticket, found, seen);
            List<ReplyEvent> replies = events(scan, found, seen);
            replies.removeIf(reply -> states.state(reply.key()) != null);
            if (initial) {
                replies.forEach(reply -> tracker.commit(reply.key(), ReplyEvent.PROCESSED));
                replies.clear();
            }
            List<ReplyEvent> deliverable = new ArrayList<>(replies);
            deliverable.removeIf(reply -> inFlight.contains(reply.key()) || tracker.isInFlight(reply.key()));
            List<ReplyEvent> own = skipOwn(ticket, deliverable, readable);
            deliverable.removeAll(own);
            if (readable) {
                scan.found(replies.size() - own.size());
            }
            return deliverable;
        } catch (PortalUnreachableException | PortalRateLimitException | PortalAuthenticationException e) {
            throw e;
        } catch (PortalOperationException e) {
            context.exceptionHandler().handleException("Skipping ticket " + ticket.number(), e);
            return List.of();
        }
    }

    /** Counts the replies that routes have sent as processed, and returns them. One that was delivered before is foreign. */
    private List<ReplyEvent> skipOwn(TicketSummary ticket, List<ReplyEvent> replies, boolean readable) {
        List<ReplyEvent> own = ownReplies.own(
                ticket, replies.stream().filter(reply -> !reply.isRedelivery()).toList());
        own.forEach(reply -> tracker.commit(reply.key(), ReplyEvent.PROCESSED));
        ownReplies.remove(own);
        if (readable) {
            ownReplies.removeExpired(ticket);
        }
        return own;
    }

    /** Returns whether a response shows all replies. Otherwise the scan stays unfinished, so that the ticket is scanned again. */
    private static boolean isReadable(TicketSummary ticket, List<TicketReply> found, SeenReplies seen) {
        boolean lost = found.isEmpty() && seen.hasReplies(ticket.number());
        boolean withoutIds = seen.expectsIds() && !found.stream().allMatch(ReplyKeys::hasId);
        if (lost || withoutIds) {
            LOG.warn(
                    "Scanning ticket {} again, because its response lacks {}",
                    ticket.number(),
                    lost ? "replies that it had" : "ids of replies");
        }
        return !lost && !withoutIds;
    }

    private List<ReplyEvent> events(TicketScan scan, List<TicketReply> found, SeenReplies seen) {
        TicketSummary ticket = scan.ticket();
        List<ReplyEvent> events = new ArrayList<>();
        ReplyKeys keys = new ReplyKeys();
        for (TicketReply reply : found) {
            String id = seen.expectsIds() && !ReplyKeys.hasId(reply) ? null : keys.next(reply);
            if (id != null && options.repliesFrom().includes(reply)) {
                events.add(new ReplyEvent(tracker, scan, reply.withTicket(ticket.number(), ticket.subject()), id));
            }
        }
        return events;
    }
}
