package io.github.camelportal.model;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Server software that a certificate can be issued for.
 *
 * @param id id of the software
 * @param name name
 * @param otherFields fields without a component, by wire name
 */
@WireFormat
public record CertificateSoftware(
        @Nullable String id,
        @Nullable String name,
        @AdditionalFields Map<String, Object> otherFields) implements PortalRecord {

    /** Replaces missing values with empty ones. */
    public CertificateSoftware {
        otherFields = AdditionalFields.Copy.of(otherFields);
    }
}
