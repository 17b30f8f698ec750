package io.github.camelportal.model;

import java.util.Map;

import com.fasterxml.jackson.annotation.JsonAlias;
import org.jspecify.annotations.Nullable;

/**
 * The ticket that {@code tickets/create} created. As message body, it passes the ticket number to the next operation.
 *
 * @param ticketNumber number of the new ticket
 * @param otherFields fields without a component, by wire name
 */
@WireFormat
public record CreatedTicket(
        @JsonAlias("ticket") @Nullable String ticketNumber,
        @AdditionalFields Map<String, Object> otherFields) implements PortalRecord {

    /** Replaces missing values with empty ones. */
    public CreatedTicket {
        otherFields = AdditionalFields.Copy.of(otherFields);
    }
}
