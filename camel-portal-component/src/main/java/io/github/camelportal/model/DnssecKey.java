package io.github.camelportal.model;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A DNSSEC key of a domain. No provider documents it, so a response contains it as a
 * {@code Map}. A route that needs this record converts the map. The fields are the parameters of the operations on it.
 *
 * @param key key, as {@code dnssec/deleteKey} takes it
 * @param flags flags, as {@code dnssec/flags} lists them
 * @param otherFields fields without a component, by wire name
 */
@WireFormat
public record DnssecKey(
        @Nullable String key,
        @Nullable String flags,
        @AdditionalFields Map<String, Object> otherFields) implements PortalRecord {

    /** Replaces missing values with empty ones. */
    public DnssecKey {
        otherFields = AdditionalFields.Copy.of(otherFields);
    }
}
