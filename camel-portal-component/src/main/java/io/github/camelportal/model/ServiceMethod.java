package io.github.camelportal.model;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * An API route of a service.
 *
 * @param name name
 * @param method HTTP method
 * @param route path template
 * @param otherFields fields without a component, by wire name
 */
@WireFormat
public record ServiceMethod(
        @Nullable String name,
        @Nullable String method,
        @Nullable String route,
        @AdditionalFields Map<String, Object> otherFields)
        implements PortalRecord {

    /** Replaces missing values with empty ones. */
    public ServiceMethod {
        otherFields = AdditionalFields.Copy.of(otherFields);
    }
}
