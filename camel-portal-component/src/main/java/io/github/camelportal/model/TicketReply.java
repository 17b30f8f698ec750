package io.github.camelportal.model;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A reply to a ticket.
 *
 * @param id id of the reply
 * @param name name of the author
 * @param date time of writing, in the portal's time
 * @param body text
 * @param status status, such as Sent
 * @param type kind of author; {@code Admin} is the provider's staff
 * @param attachments the attached files
 * @param ticketNumber number of its ticket; only in the feed {@code tickets/replies}
 * @param ticketSubject subject of its ticket; only in the feed {@code tickets/replies}
 * @param otherFields fields without a component, by wire name
 */
@WireFormat
public record TicketReply(
        @ListKey @Nullable String id,
        @Nullable String name,
        @IsoDate @Nullable LocalDateTime date,
        @Nullable String body,
        @Nullable String status,
        @Nullable String type,
        List<TicketAttachment> attachments,
        @Nullable String ticketNumber,
        @Nullable String ticketSubject,
        @AdditionalFields Map<String, Object> otherFields)
        implements PortalRecord {

    /** Replaces missing values with empty ones. */
    public TicketReply {
        attachments = PortalList.copyOf(attachments);
        otherFields = AdditionalFields.Copy.of(otherFields);
    }

    /** Returns the same reply with the number and subject of its ticket, and its files with the number. */
    public TicketReply withTicket(String number, String subject) {
        List<TicketAttachment> files =
                attachments.stream().map(file -> file.withTicket(number)).toList();
        return new TicketReply(id, name, date, body, status, type, files, number, subject, otherFields);
    }
}
