package io.github.camelportal.model;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A virtual machine. No provider documents it, so a response contains it as a
 * {@code Map}. A route that needs this record converts the map. The fields are the parameters of the operations on it.
 *
 * @param id id
 * @param label name
 * @param status status, such as running
 * @param template system template
 * @param memory memory in MB
 * @param cpu number of processors
 * @param disk disk space in GB
 * @param otherFields fields without a component, by wire name
 */
@WireFormat
public record VirtualMachine(
        @Nullable String id,
        @Nullable String label,
        @Nullable String status,
        @Nullable String template,
        @Nullable Integer memory,
        @Nullable Integer cpu,
        @Nullable Integer disk,
        @AdditionalFields Map<String, Object> otherFields)
        implements PortalRecord {

    /** Replaces missing values with empty ones. */
    public VirtualMachine {
        otherFields = AdditionalFields.Copy.of(otherFields);
    }
}
