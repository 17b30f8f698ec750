package io.github.camelportal.internal.reference;

import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.github.camelportal.api.Operation;
import io.github.camelportal.api.OperationTable;
import io.github.camelportal.internal.client.PortalClient;
import io.github.camelportal.internal.client.message.PercentEncoding;
import io.github.camelportal.internal.client.message.PortalRequest;
import io.github.camelportal.internal.json.PortalJson;
import io.github.camelportal.model.Ticket;

/** Finds a reply by the mark in its text, in the replies of its ticket. */
final class TicketReplyLookup implements ReferenceLookup {

    private static final Operation TICKET = OperationTable.operation("tickets", "get");
    private static final TextMarker BODY = new TextMarker("body", "\n\n", 8000);
    private static final String REPLIES = "replies";

    @Override
    public PortalRequest mark(PortalRequest request, Reference reference) {
        return BODY.add(request, reference);
    }

    @Override
    public Optional<ObjectNode> find(PortalRequest request, Reference reference, PortalClient client) {
        // A reply and its ticket have the same path.
        PortalRequest get = new PortalRequest(TICKET, request.target(), null, List.of());
        if (!(client.call(get).body() instanceof Ticket ticket) || !isTicketOf(get, ticket)) {
            throw new UncertainLookupException("the response to portal:tickets/get is about another ticket");
        }
        if (ticket.replies().isEmpty() && !hasReplies(client, get)) {
            throw new UncertainLookupException("the response to portal:tickets/get has no list of replies");
        }
        return ticket.replies().stream()
                .filter(reply -> TextMarker.isIn(reply.body(), reference))
                .findFirst()
                .map(reply -> FoundFields.create()
                        .success()
                        .id("reply_id", reply.id())
                        .node());
    }

    private static boolean isTicketOf(PortalRequest get, Ticket ticket) {
        return ticket.ticketNumber() == null
                || get.target().endsWith("/" + PercentEncoding.encode(ticket.ticketNumber()));
    }

    private static boolean hasReplies(PortalClient client, PortalRequest get) {
        try {
            JsonNode replies = PortalJson.mapper()
                    .readTree(String.valueOf(client.callForJson(get).body()))
                    .findValue(REPLIES);
            return replies != null && replies.isContainerNode();
        } catch (JsonProcessingException e) {
            return false;
        }
    }
}
