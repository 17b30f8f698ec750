package io.github.camelportal.internal.feed.sent;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;

import com.fasterxml.jackson.databind.JsonNode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.github.camelportal.api.Operation;
import io.github.camelportal.exception.PortalOperationException;
import io.github.camelportal.exception.PortalOutcomeUnknownException;
import io.github.camelportal.internal.client.PortalClient;
import io.github.camelportal.internal.client.message.PercentEncoding;
import io.github.camelportal.internal.client.message.PortalRequest;
import io.github.camelportal.internal.json.PortalJson;
import io.github.camelportal.internal.spending.RequestSender;

/**
 * Notes what producers send to tickets, for the feeds with {@code ownReplies=skip}. A note is saved before its text is sent, because
 * the process may be killed, and the text be seen by a poll, before the response is read.
 */
public final class SentTexts {

    private static final Logger LOG = LoggerFactory.getLogger(SentTexts.class);

    private static final String OPERATION = "tickets/reply";
    private static final String TEXT = "body";

    // Weak, so that the session of a polling consumer that is gone leaves nothing behind.
    private final Map<SentTextLedger, Boolean> ledgers = Collections.synchronizedMap(new WeakHashMap<>());

    private record Note(SentTextLedger ledger, SentText text) {}

    /** Adds the ledger of a feed, for as long as the feed refers to it. */
    public void add(SentTextLedger ledger) {
        ledgers.put(ledger, true);
    }

    /** Returns a sender that notes what it sends if it sends replies to tickets, and otherwise the sender itself. */
    public RequestSender noting(RequestSender sender, Operation operation, PortalClient client) {
        if (!operation.id().equals(OPERATION)) {
            return sender;
        }
        return (exchange, request) -> {
            List<Note> notes = note(client, request);
            try {
                return sender.send(exchange, request);
            } catch (PortalOutcomeUnknownException e) {
                // The portal may have the text.
                throw e;
            } catch (PortalOperationException e) {
                notes.forEach(SentTexts::withdraw);
                throw e;
            }
        };
    }

    private List<Note> note(PortalClient client, PortalRequest request) {
        List<SentTextLedger> interested = interested(client);
        if (interested.isEmpty()) {
            return List.of();
        }
        JsonNode fields = fields(request);
        String prefix = request.operation().path();
        prefix = prefix.substring(0, prefix.indexOf('{'));
        String ticket = PercentEncoding.decode(request.target().substring(prefix.length()));
        boolean plain = fields.size() == 1;
        return interested.stream()
                .map(ledger ->
                        new Note(ledger, ledger.note(ticket, fields.path(TEXT).asText(), plain)))
                .toList();
    }

    /** Returns one ledger for each set of notes, because a route and a polling consumer may read the same feed. */
    private List<SentTextLedger> interested(PortalClient client) {
        List<SentTextLedger> all;
        synchronized (ledgers) {
            all = List.copyOf(ledgers.keySet());
        }
        List<SentTextLedger> found = new ArrayList<>();
        for (SentTextLedger ledger : all) {
            if (ledger.mayBelongTo(client.account()) && found.stream().noneMatch(ledger::hasNotesOf)) {
                found.add(ledger);
            }
        }
        return found;
    }

    private static JsonNode fields(PortalRequest request) {
        try {
            return PortalJson.mapper().readTree(request.body());
        } catch (IOException e) {
            throw new IllegalStateException("The body was written as JSON", e);
        }
    }

    private static void withdraw(Note note) {
        try {
            note.ledger().remove(List.of(note.text()));
        } catch (RuntimeException e) {
            // A later scan of the ticket removes it.
            LOG.debug("Failed to remove the note of a text that was not sent: {}", e.getMessage());
        }
    }
}
