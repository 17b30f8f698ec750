package io.github.camelportal.model;

import java.time.LocalDateTime;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/**
 * A reply to a ticket.
 *
 * @param id id of the reply
 * @param name name of who wrote it
 * @param date when it was written, in the portal's time
 * @param body text
 * @param status status, such as Sent
 * @param type who wrote it; {@code Admin} is the provider's staff
 * @param ticketNumber number of its ticket; only in the feed {@code tickets/replies}
 * @param ticketSubject subject of its ticket; only in the feed {@code tickets/replies}
 * @param otherFields what else the portal said of it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record TicketReply(
        @ListKey String id,
        String name,
        @IsoDate LocalDateTime date,
        String body,
        String status,
        String type,
        String ticketNumber,
        String ticketSubject,
        @AdditionalFields Map<String, Object> otherFields)
        implements PortalRecord {

    /** Fills in what was not said. */
    public TicketReply {
        otherFields = AdditionalFields.Copy.of(otherFields);
    }

    /** The same as a reply to the given ticket. */
    public TicketReply withTicket(String number, String subject) {
        return new TicketReply(id, name, date, body, status, type, number, subject, otherFields);
    }
}
