package io.github.camelportal.model;

import java.util.Map;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/**
 * The ticket that {@code tickets/create} submitted. As message body it gives the ticket number to the next operation.
 *
 * @param ticketNumber number of the new ticket
 * @param otherFields what else the portal said of it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record CreatedTicket(
        @JsonAlias("ticket") String ticketNumber,
        @AdditionalFields Map<String, Object> otherFields) implements PortalRecord {

    /** Fills in what was not said. */
    public CreatedTicket {
        otherFields = AdditionalFields.Copy.of(otherFields);
    }
}
