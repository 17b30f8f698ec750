package io.github.camelportal.model;

import java.math.BigDecimal;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A choice that a form or a product offers.
 *
 * @param id id of the choice
 * @param title title
 * @param value value to send in an order
 * @param price price
 * @param setup price of the setup
 * @param selected whether it is the default
 * @param otherFields fields without a component, by wire name
 */
@WireFormat
public record Choice(
        @Nullable String id,
        @Nullable String title,
        @Nullable String value,
        @Nullable BigDecimal price,
        @Nullable BigDecimal setup,
        @Nullable Boolean selected,
        @AdditionalFields Map<String, Object> otherFields)
        implements PortalRecord {

    /** Replaces missing values with empty ones. */
    public Choice {
        otherFields = AdditionalFields.Copy.of(otherFields);
    }
}
