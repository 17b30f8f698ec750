package io.github.camelportal.consumer;

import java.util.ArrayList;
import java.util.List;

import io.github.camelportal.api.Operation;
import io.github.camelportal.api.OperationTable;
import io.github.camelportal.client.ElementIterator;
import io.github.camelportal.client.PercentEncoding;
import io.github.camelportal.client.PortalClient;
import io.github.camelportal.client.PortalRequest;
import io.github.camelportal.model.Ticket;
import io.github.camelportal.model.TicketReply;

/** Reads the list of tickets, and the replies to one. */
final class TicketReader {

    private static final Operation LIST = OperationTable.operation("tickets", "list");
    private static final Operation GET = OperationTable.operation("tickets", "get");

    private final PortalClient client;

    TicketReader(PortalClient client) {
        this.client = client;
    }

    ElementIterator list() {
        return client.trees(new PortalRequest(LIST, LIST.path(), null, List.of()));
    }

    /** All replies of the wanted ones to a ticket. */
    List<ReplyEvent> replies(TicketEntry entry, RepliesFrom from, FeedLedger ledger) {
        String target = GET.path().replace("{number}", PercentEncoding.encode(entry.number()));
        Ticket ticket = (Ticket)
                client.call(new PortalRequest(GET, target, null, List.of())).body();
        List<ReplyEvent> replies = new ArrayList<>();
        ReplyIds ids = new ReplyIds();
        for (TicketReply reply : ticket == null ? List.<TicketReply>of() : ticket.replies()) {
            String id = ids.next(reply);
            if (id != null && from.includes(reply)) {
                replies.add(new ReplyEvent(entry, reply.of(entry.number(), entry.subject()), id, ledger));
            }
        }
        return replies;
    }
}
