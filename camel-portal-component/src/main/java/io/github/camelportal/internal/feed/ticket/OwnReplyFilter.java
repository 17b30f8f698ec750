package io.github.camelportal.internal.feed.ticket;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import io.github.camelportal.internal.feed.sent.SentText;
import io.github.camelportal.internal.feed.sent.SentTextLedger;
import io.github.camelportal.model.TicketReply;
import io.github.camelportal.options.RepliesFrom;

/**
 * Recognizes the replies that routes have sent, by the notes that were made before. Each note stands for one reply at most: the one
 * whose text is equal, and whose date is next to the time of the note. A reply without a note is foreign.
 */
final class OwnReplyFilter {

    /** Age at which a note without a reply is removed. A request has long ended by then, whatever its deadline. */
    private static final Duration MAX_AGE = Duration.ofMinutes(10);

    private final SentTextLedger ledger;
    private final ZoneId zone;
    private List<SentText> notesAtStart = List.of();

    /**
     * Creates the filter of one feed.
     *
     * @param ledger the notes, or null if the feed delivers own replies
     * @param zone   time zone of the portal
     */
    OwnReplyFilter(SentTextLedger ledger, ZoneId zone) {
        this.ledger = ledger;
        this.zone = zone;
    }

    /** Starts a poll. Notes that are old then are removed if a scan of this poll does not find their reply. */
    void startPoll() {
        notesAtStart = ledger == null ? List.of() : ledger.notes();
    }

    /**
     * Returns the replies that routes have sent. The notes are read now, because a reply that the response has was noted before.
     *
     * @param replies replies to the ticket that were not delivered yet
     */
    List<ReplyEvent> own(TicketSummary ticket, List<ReplyEvent> replies) {
        List<ReplyEvent> candidates = new ArrayList<>(replies);
        candidates.removeIf(event -> !RepliesFrom.client.includes(event.reply()));
        if (ledger == null || candidates.isEmpty()) {
            return List.of();
        }
        List<ReplyEvent> own = new ArrayList<>();
        for (SentText note : notes(ticket)) {
            candidates.stream()
                    .filter(event -> matches(event.reply(), note))
                    .min(Comparator.comparing(event -> distance(event.reply(), note)))
                    .ifPresent(event -> {
                        candidates.remove(event);
                        own.add(event);
                        event.recognizedBy(note);
                    });
        }
        return own;
    }

    private List<SentText> notes(TicketSummary ticket) {
        return ledger.notes().stream()
                .filter(note -> note.ticket().equals(ticket.number()))
                .sorted(Comparator.comparing(SentText::time))
                .toList();
    }

    /** A reply with files that the request did not have is of somebody else. */
    private static boolean matches(TicketReply reply, SentText note) {
        return note.digest().equals(SentText.digest(reply.body()))
                && (!note.plain() || reply.attachments().isEmpty());
    }

    private Duration distance(TicketReply reply, SentText note) {
        return reply.date() == null
                ? Duration.ofDays(Integer.MAX_VALUE)
                : Duration.between(reply.date().atZone(zone).toInstant(), note.time())
                        .abs();
    }

    /** Removes the notes of replies whose states were saved. */
    void remove(List<ReplyEvent> own) {
        if (!own.isEmpty()) {
            ledger.remove(own.stream().map(ReplyEvent::note).toList());
        }
    }

    /** Removes the old notes of a ticket, after a complete scan that has not found their replies. */
    void removeExpired(TicketSummary ticket) {
        Instant limit = Instant.now().minus(MAX_AGE);
        remove(note -> note.ticket().equals(ticket.number()) && note.time().isBefore(limit));
    }

    /** Removes the notes of tickets that were removed. */
    void removeTickets(Set<String> tickets) {
        remove(note -> tickets.contains(note.ticket()));
    }

    private void remove(Predicate<SentText> condition) {
        List<SentText> notes = notesAtStart.stream().filter(condition).toList();
        if (!notes.isEmpty()) {
            ledger.remove(notes);
        }
    }
}
