package io.github.camelportal.model;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A resource of a service that can be upgraded.
 *
 * @param id id of the resource
 * @param name name
 * @param type type, such as select or slider
 * @param items choices
 * @param otherFields fields without a component, by wire name
 */
@WireFormat
public record UpgradeResource(
        @ListKey @Nullable String id,
        @Nullable String name,
        @Nullable String type,
        List<UpgradeItem> items,
        @AdditionalFields Map<String, Object> otherFields)
        implements PortalRecord {

    /** Replaces missing values with empty ones. */
    public UpgradeResource {
        items = PortalList.copyOf(items);
        otherFields = AdditionalFields.Copy.of(otherFields);
    }
}
