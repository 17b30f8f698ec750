package io.github.camelportal.model;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A support ticket. {@code tickets/list} returns fewer fields than {@code tickets/get}.
 *
 * @param ticketNumber number of the ticket
 * @param date time of submission, in the portal's time
 * @param name name of the client; not in lists
 * @param email e-mail address of the client; not in lists
 * @param deptname name of the department
 * @param subject subject
 * @param body text; not in lists
 * @param status status, such as Open, Answered or Closed
 * @param lastReply time of the last reply, in the portal's time
 * @param clientRead whether the client has read the last reply
 * @param replies the replies; empty in lists
 * @param otherFields fields without a component, by wire name
 */
@WireFormat
public record Ticket(
        @Nullable String ticketNumber,
        @IsoDate @Nullable LocalDateTime date,
        @Nullable String name,
        @Nullable String email,
        @Nullable String deptname,
        @Nullable String subject,
        @Nullable String body,
        @Nullable String status,
        @JsonProperty("lastreply") @IsoDate @Nullable LocalDateTime lastReply,
        @Nullable Boolean clientRead,
        List<TicketReply> replies,
        @AdditionalFields Map<String, Object> otherFields)
        implements PortalRecord {

    /** Replaces missing values with empty ones. */
    public Ticket {
        replies = PortalList.copyOf(replies);
        otherFields = AdditionalFields.Copy.of(otherFields);
    }
}
