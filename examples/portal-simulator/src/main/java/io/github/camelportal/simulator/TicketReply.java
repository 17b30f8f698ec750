package io.github.camelportal.simulator;

import java.time.LocalDateTime;
import java.util.List;

/**
 * A reply to a ticket.
 *
 * @param byStaff whether the provider's staff wrote it, and not the client
 */
public record TicketReply(
        String id, String name, LocalDateTime date, String body, boolean byStaff, List<TicketAttachment> attachments) {}
