package io.github.camelportal.model;

import java.util.Map;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A file that is attached to a reply. {@code tickets/attachment} downloads it.
 *
 * @param id id of the file
 * @param fileName name of the file
 * @param size size in bytes; null at installs that omit it
 * @param ticketNumber number of its ticket; only in the feed {@code tickets/replies}
 * @param otherFields fields without a component, by wire name
 */
@WireFormat
public record TicketAttachment(
        @ListKey @Nullable String id,
        @JsonProperty("filename") @Nullable String fileName,
        @Nullable Integer size,
        @Nullable String ticketNumber,
        @AdditionalFields Map<String, Object> otherFields)
        implements PortalRecord {

    /** Replaces missing values with empty ones. */
    public TicketAttachment {
        otherFields = AdditionalFields.Copy.of(otherFields);
    }

    /** Returns the same file with the number of its ticket. */
    public TicketAttachment withTicket(String number) {
        return new TicketAttachment(id, fileName, size, number, otherFields);
    }
}
