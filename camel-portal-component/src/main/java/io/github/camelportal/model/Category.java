package io.github.camelportal.model;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A category of products.
 *
 * @param id id of the category
 * @param name name
 * @param description text
 * @param slug name in addresses
 * @param otherFields fields without a component, by wire name
 */
@WireFormat
public record Category(
        @Nullable String id,
        @Nullable String name,
        @Nullable String description,
        @Nullable String slug,
        @AdditionalFields Map<String, Object> otherFields)
        implements PortalRecord {

    /** Replaces missing values with empty ones. */
    public Category {
        otherFields = AdditionalFields.Copy.of(otherFields);
    }
}
