package io.github.camelportal.model;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/**
 * A success with nothing else to say. A failure is never one of these, but an exception.
 *
 * @param success always true
 * @param info codes or sentences of the portal; sentences may be translated, so do not compare them
 * @param otherFields what else the portal said of it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record Acknowledgement(
        boolean success,
        List<String> info,
        @AdditionalFields Map<String, Object> otherFields) implements PortalRecord {

    /** Fills in what was not said. */
    public Acknowledgement {
        info = info == null ? List.of() : List.copyOf(info);
        otherFields = AdditionalFields.Copy.of(otherFields);
    }
}
