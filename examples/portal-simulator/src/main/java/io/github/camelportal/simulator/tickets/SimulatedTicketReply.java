package io.github.camelportal.simulator.tickets;

import java.time.LocalDateTime;
import java.util.List;

/**
 * A reply to a ticket.
 *
 * @param id a number that no other reply of any ticket has; a later reply has a higher one
 * @param date by the portal's clock, in whole seconds: several replies can have the same
 * @param byStaff whether the provider's staff wrote it, and not the client
 */
public record SimulatedTicketReply(
        String id,
        String ticketNumber,
        String name,
        LocalDateTime date,
        String body,
        boolean byStaff,
        List<SimulatedAttachment> attachments) {

    /** Returns the author as responses name it: {@code Admin} or {@code Client}. */
    public String type() {
        return byStaff ? "Admin" : "Client";
    }
}
