package io.github.camelportal.model;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * An IP address of a virtual machine or a service. No provider documents it, so a response contains it as a
 * {@code Map}. A route that needs this record converts the map. The fields are the parameters of the operations on it.
 *
 * @param id id
 * @param type ipv4 or ipv6
 * @param otherFields fields without a component, by wire name
 */
@WireFormat
public record IpAddress(
        @Nullable String id,
        @Nullable String type,
        @AdditionalFields Map<String, Object> otherFields) implements PortalRecord {

    /** Replaces missing values with empty ones. */
    public IpAddress {
        otherFields = AdditionalFields.Copy.of(otherFields);
    }
}
