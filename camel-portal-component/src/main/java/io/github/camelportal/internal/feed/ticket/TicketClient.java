package io.github.camelportal.internal.feed.ticket;

import java.util.List;

import io.github.camelportal.api.Operation;
import io.github.camelportal.api.OperationTable;
import io.github.camelportal.exception.PortalOperationException;
import io.github.camelportal.internal.client.PortalClient;
import io.github.camelportal.internal.client.decode.PagedIterator;
import io.github.camelportal.internal.client.message.PercentEncoding;
import io.github.camelportal.internal.client.message.PortalRequest;
import io.github.camelportal.model.Ticket;
import io.github.camelportal.model.TicketReply;

/** Fetches the list of tickets, and the replies to one ticket. */
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

    /**
     * Fetches the replies to a ticket. The portal then marks the ticket as read.
     *
     * @throws PortalOperationException if the portal refuses, or if its response has no list of replies, which is no evidence of a
     *                                  ticket without replies
     */
    List<TicketReply> replies(TicketSummary summary) {
        String target = GET.path().replace("{number}", PercentEncoding.encode(summary.number()));
        Ticket ticket = (Ticket) client.callStrictly(new PortalRequest(GET, target, null, List.of()))
                .body();
        return ticket.replies();
    }
}
