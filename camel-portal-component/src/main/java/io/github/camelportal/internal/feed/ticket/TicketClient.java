package io.github.camelportal.internal.feed.ticket;

import java.util.ArrayList;
import java.util.List;

import io.github.camelportal.api.Operation;
import io.github.camelportal.api.OperationTable;
import io.github.camelportal.internal.client.PortalClient;
import io.github.camelportal.internal.client.decode.PagedIterator;
import io.github.camelportal.internal.client.message.PercentEncoding;
import io.github.camelportal.internal.client.message.PortalRequest;
import io.github.camelportal.internal.feed.DeliveryTracker;
import io.github.camelportal.model.Ticket;
import io.github.camelportal.model.TicketReply;
import io.github.camelportal.options.RepliesFrom;

/** Reads the list of tickets, and the replies to one. */
final class TicketClient {

    private static final Operation LIST = OperationTable.operation("tickets", "list");
    private static final Operation GET = OperationTable.operation("tickets", "get");

    private final PortalClient client;

    TicketClient(PortalClient client) {
        this.client = client;
    }

    PagedIterator list() {
        return client.trees(new PortalRequest(LIST, LIST.path(), null, List.of()));
    }

    /** All replies of the wanted ones to a ticket. */
    List<ReplyEvent> replies(TicketSummary summary, RepliesFrom from, DeliveryTracker tracker) {
        String target = GET.path().replace("{number}", PercentEncoding.encode(summary.number()));
        Ticket ticket = (Ticket)
                client.call(new PortalRequest(GET, target, null, List.of())).body();
        List<ReplyEvent> replies = new ArrayList<>();
        ReplyKeys ids = new ReplyKeys();
        for (TicketReply reply : ticket == null ? List.<TicketReply>of() : ticket.replies()) {
            String id = ids.next(reply);
            if (id != null && from.includes(reply)) {
                replies.add(
                        new ReplyEvent(summary, reply.withTicket(summary.number(), summary.subject()), id, tracker));
            }
        }
        return replies;
    }
}
