package io.github.camelportal.consumer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

import com.fasterxml.jackson.databind.JsonNode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.github.camelportal.client.ElementIterator;
import io.github.camelportal.client.PortalAuthenticationException;
import io.github.camelportal.client.PortalClient;
import io.github.camelportal.client.PortalOperationException;
import io.github.camelportal.client.PortalRateLimitException;
import io.github.camelportal.client.PortalUnreachableException;
import io.github.camelportal.model.Ticket;

/**
 * The replies to all tickets. The portal has no list of them, so the tickets are looked at one by one: those whose entry in
 * the list of tickets has changed, and every open one again after some polls, since an entry does not always show a reply.
 */
final class ReplyFeed implements Feed {

    private static final Logger LOG = LoggerFactory.getLogger(ReplyFeed.class);

    /** State of a ticket that was there in the beginning, and whose replies count as processed. */
    private static final String OLD = "old";

    private final FeedSettings settings;
    private final FeedStates states;
    private final FeedLedger ledger;
    private final BiConsumer<String, Exception> problems;
    private final TicketReader tickets;
    private final Sweep sweep;
    private final Beginning beginning;
    private final Vanished vanished = new Vanished();
    private final Fingerprint fingerprint;

    /**
     * Connects nowhere yet.
     *
     * @param problems is told of a ticket that cannot be read; it is looked at again, and holds up no other
     */
    ReplyFeed(
            PortalClient client,
            FeedSettings settings,
            FeedStates states,
            FeedLedger ledger,
            BiConsumer<String, Exception> problems) {
        this.settings = settings;
        this.states = states;
        this.problems = problems;
        this.ledger = ledger;
        this.beginning = new Beginning(settings.fromNow(), states);
        this.tickets = new TicketReader(client);
        this.sweep = new Sweep(settings.replies().sweepEvery());
        this.fingerprint = new Fingerprint(Ticket.class, settings.ignored());
    }

    @Override
    public FeedPoll poll() {
        Set<String> taken = ledger.begin();
        FeedStates.Known known = states.known();
        boolean begins = beginning.isDue(known);
        if (begins) {
            beginning.begin();
        }
        List<TicketEntry> due = due(known, begins);
        if (begins) {
            beginning.end();
            known = states.known();
        }
        List<ReplyEvent> events = new ArrayList<>();
        RuntimeException failure = null;
        try {
            for (TicketEntry entry : due) {
                events.addAll(look(entry, known, taken));
            }
        } catch (RuntimeException e) {
            // A portal that always fails after some requests would otherwise never get anything processed.
            failure = e;
        }
        events.sort(ReplyEvent.OLDEST_FIRST);
        return new FoundEvents(events, failure);
    }

    /** The tickets to look at: those that have changed, and those whose turn it is again. */
    private List<TicketEntry> due(FeedStates.Known known, boolean begins) {
        sweep.nextPoll();
        List<TicketEntry> changed = new ArrayList<>();
        List<TicketEntry> again = new ArrayList<>();
        Set<String> listed = new HashSet<>();
        int withoutNumber = 0;
        try (ElementIterator elements = tickets.list()) {
            while (elements.hasNext()) {
                TicketEntry entry = TicketEntry.of((JsonNode) elements.next(), fingerprint);
                if (entry == null) {
                    withoutNumber++;
                    continue;
                }
                if (!listed.add(entry.number())) {
                    continue;
                }
                String before = known.state(entry.stateKey());
                if (begins && before == null) {
                    states.save(entry.stateKey(), OLD);
                }
                boolean done = entry.fingerprint().equals(before) && !sweep.isUnfinished(entry);
                if (!done && !sweep.hasLooked(entry)) {
                    changed.add(entry);
                } else if (!done || (entry.canHide() && sweep.isDue(entry))) {
                    again.add(entry);
                }
            }
            forget(known, listed, elements.isPaged());
        }
        if (withoutNumber > 0) {
            LOG.warn(
                    "The portal lists {} tickets without a number that could be asked for: they are left out",
                    withoutNumber);
        }
        return sweep.choose(changed, again, settings.replies().maxTickets());
    }

    /** Forgets the tickets that are gone, with their replies. */
    private void forget(FeedStates.Known known, Set<String> listed, boolean paged) {
        Set<String> missing = known.unseen();
        missing.removeIf(key -> Beginning.isReserved(key) || listed.contains(TicketEntry.numberIn(key)));
        vanished.confirmed(missing, paged).forEach(key -> states.save(key, null));
        ledger.forgetIf(key -> !listed.contains(TicketEntry.numberIn(key)));
        sweep.retain(listed);
    }

    private List<ReplyEvent> look(TicketEntry entry, FeedStates.Known known, Set<String> taken) {
        TicketLook look = new TicketLook(entry, ledger);
        sweep.begin(entry.number(), look);
        String before = known.state(entry.stateKey());
        boolean old = OLD.equals(before);
        if (!old && before != null) {
            // The look marks the ticket as read, so that its entry can become again what it was when the ticket was
            // done with.
            ledger.forget(entry.stateKey());
        }
        try {
            List<ReplyEvent> replies = tickets.replies(entry, settings.replies().from(), ledger);
            replies.removeIf(reply -> known.state(reply.key()) != null);
            if (old) {
                replies.forEach(reply -> ledger.succeed(reply.key(), ReplyEvent.PROCESSED));
                replies.clear();
            }
            look.found(replies.size());
            replies.removeIf(reply -> taken.contains(reply.key()) || ledger.isInProgress(reply.key()));
            replies.forEach(reply -> reply.of(look));
            return replies;
        } catch (PortalUnreachableException | PortalRateLimitException | PortalAuthenticationException e) {
            throw e;
        } catch (PortalOperationException e) {
            problems.accept("Left out ticket " + entry.number(), e);
            return List.of();
        }
    }
}
