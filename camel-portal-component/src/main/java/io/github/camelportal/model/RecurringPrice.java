package io.github.camelportal.model;

import java.math.BigDecimal;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Price of a quote for each further period.
 *
 * @param title name of the period
 * @param value symbol of the period
 * @param price price
 * @param otherFields fields without a component, by wire name
 */
@WireFormat
public record RecurringPrice(
        @Nullable String title,
        @Nullable String value,
        @Nullable BigDecimal price,
        @AdditionalFields Map<String, Object> otherFields)
        implements PortalRecord {

    /** Replaces missing values with empty ones. */
    public RecurringPrice {
        otherFields = AdditionalFields.Copy.of(otherFields);
    }
}
