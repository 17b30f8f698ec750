package io.github.camelportal.model;

import java.time.LocalDateTime;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * An entry of the history of the account. No provider documents it, so a response contains it as a
 * {@code Map}. A route that needs this record converts the map. The fields are the parameters of the operations on it.
 *
 * @param id id
 * @param date time of the event, in the portal's time
 * @param description description of the event
 * @param otherFields fields without a component, by wire name
 */
@WireFormat
public record LogEntry(
        @Nullable String id,
        @IsoDate @Nullable LocalDateTime date,
        @Nullable String description,
        @AdditionalFields Map<String, Object> otherFields)
        implements PortalRecord {

    /** Replaces missing values with empty ones. */
    public LogEntry {
        otherFields = AdditionalFields.Copy.of(otherFields);
    }
}
