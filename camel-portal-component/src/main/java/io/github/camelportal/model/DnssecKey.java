package io.github.camelportal.model;

import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/**
 * A DNSSEC key of a domain. No document shows one, so answers hold it as a {@code Map}; a route that wants this
 * converts the map to it. Fields are those that the operations on it have.
 *
 * @param key key, as {@code dnssec/deleteKey} takes it
 * @param flags flags, as {@code dnssec/flags} lists them
 * @param otherFields what else the portal said of it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record DnssecKey(
        String key, String flags, @AdditionalFields Map<String, Object> otherFields) implements PortalRecord {

    /** Fills in what was not said. */
    public DnssecKey {
        otherFields = AdditionalFields.Copy.of(otherFields);
    }
}
