package io.github.camelportal.model;

import java.time.LocalDateTime;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/**
 * An entry of the history of the account. No document shows one, so answers hold it as a {@code Map}; a route that wants this
 * converts the map to it. Fields are those that the operations on it have.
 *
 * @param id id
 * @param date when it happened, in the portal's time
 * @param description what happened
 * @param otherFields what else the portal said of it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record LogEntry(
        String id,
        @IsoDate LocalDateTime date,
        String description,
        @AdditionalFields Map<String, Object> otherFields) implements PortalRecord {

    /** Fills in what was not said. */
    public LogEntry {
        otherFields = AdditionalFields.Copy.of(otherFields);
    }
}
