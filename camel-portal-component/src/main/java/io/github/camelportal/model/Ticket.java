package io.github.camelportal.model;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/**
 * A support ticket. {@code tickets/list} gives fewer fields than {@code tickets/get}.
 *
 * @param ticketNumber number of the ticket
 * @param date when it was submitted, in the portal's time
 * @param name name of the client; not in lists
 * @param email e-mail address of the client; not in lists
 * @param deptname name of the department
 * @param subject subject
 * @param body text; not in lists
 * @param status status, such as Open, Answered or Closed
 * @param clientRead whether the client has read the last reply
 * @param replies the replies; empty in lists
 * @param otherFields what else the portal said of it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record Ticket(
        String ticketNumber,
        @IsoDate LocalDateTime date,
        String name,
        String email,
        String deptname,
        String subject,
        String body,
        String status,
        Boolean clientRead,
        List<TicketReply> replies,
        @AdditionalFields Map<String, Object> otherFields)
        implements PortalRecord {

    /** Fills in what was not said. */
    public Ticket {
        replies = replies == null ? List.of() : List.copyOf(replies);
        otherFields = AdditionalFields.Copy.of(otherFields);
    }
}
