package io.github.camelportal.model;

import java.util.List;
import java.util.Map;

/**
 * A success without further data. A failure is always an exception.
 *
 * @param success always true
 * @param info codes or sentences of the portal; sentences may be translated, so do not compare them
 * @param otherFields fields without a component, by wire name
 */
@WireFormat
public record Acknowledgement(
        boolean success,
        List<String> info,
        @AdditionalFields Map<String, Object> otherFields) implements PortalRecord {

    /** Replaces missing values with empty ones. */
    public Acknowledgement {
        info = PortalList.copyOf(info);
        otherFields = AdditionalFields.Copy.of(otherFields);
    }
}
