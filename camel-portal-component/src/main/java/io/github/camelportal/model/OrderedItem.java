package io.github.camelportal.model;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * An ordered item.
 *
 * @param id id of the new service, domain or certificate
 * @param type type, such as Hosting or Domain Register
 * @param name name
 * @param productId id of the product
 * @param otherFields fields without a component, by wire name
 */
@WireFormat
public record OrderedItem(
        @ListKey @Nullable String id,
        @Nullable String type,
        @Nullable String name,
        @Nullable String productId,
        @AdditionalFields Map<String, Object> otherFields)
        implements PortalRecord {

    /** Replaces missing values with empty ones. */
    public OrderedItem {
        otherFields = AdditionalFields.Copy.of(otherFields);
    }
}
