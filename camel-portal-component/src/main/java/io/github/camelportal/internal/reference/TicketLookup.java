package io.github.camelportal.internal.reference;

import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.github.camelportal.api.Operation;
import io.github.camelportal.api.OperationTable;
import io.github.camelportal.internal.client.PortalClient;
import io.github.camelportal.internal.client.message.PercentEncoding;
import io.github.camelportal.internal.client.message.PortalRequest;
import io.github.camelportal.model.Ticket;

/** Finds a ticket by the mark in its subject. A ticket that the list has without a subject is fetched. */
final class TicketLookup implements ReferenceLookup {

    private static final Operation TICKET = OperationTable.operation("tickets", "get");
    private static final TextMarker SUBJECT = new TextMarker("subject", " ", 100);

    @Override
    public PortalRequest mark(PortalRequest request, Reference reference) {
        return SUBJECT.add(request, reference);
    }

    @Override
    public Optional<ObjectNode> find(PortalRequest request, Reference reference, PortalClient client) {
        return ListScan.elements(client, "tickets", "list", Ticket.class).stream()
                .filter(ticket -> TextMarker.isIn(subject(ticket, client), reference))
                .findFirst()
                .map(ticket ->
                        FoundFields.create().id("ticket", ticket.ticketNumber()).node());
    }

    private static String subject(Ticket ticket, PortalClient client) {
        if (ticket.subject() != null) {
            return ticket.subject();
        }
        if (ticket.ticketNumber() == null) {
            throw new UncertainLookupException("a ticket in portal:tickets/list has neither a subject nor a number");
        }
        String target = TICKET.path().replace("{number}", PercentEncoding.encode(ticket.ticketNumber()));
        PortalRequest get = new PortalRequest(TICKET, target, null, List.of());
        return client.call(get).body() instanceof Ticket details && details.subject() != null ? details.subject() : "";
    }
}
