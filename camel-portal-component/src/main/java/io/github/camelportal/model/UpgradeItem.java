package io.github.camelportal.model;

import java.math.BigDecimal;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A choice for a resource.
 *
 * @param id id of the choice
 * @param name name
 * @param price price of each period
 * @param setupPrice price of the setup
 * @param selected whether the service currently has it
 * @param otherFields fields without a component, by wire name
 */
@WireFormat
public record UpgradeItem(
        @ListKey @Nullable String id,
        @Nullable String name,
        @Nullable BigDecimal price,
        @Nullable BigDecimal setupPrice,
        @Nullable Boolean selected,
        @AdditionalFields Map<String, Object> otherFields)
        implements PortalRecord {

    /** Replaces missing values with empty ones. */
    public UpgradeItem {
        otherFields = AdditionalFields.Copy.of(otherFields);
    }
}
