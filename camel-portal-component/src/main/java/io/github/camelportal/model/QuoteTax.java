package io.github.camelportal.model;

import java.math.BigDecimal;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A tax of a quote.
 *
 * @param name name
 * @param tax amount
 * @param value rate in percent
 * @param otherFields fields without a component, by wire name
 */
@WireFormat
public record QuoteTax(
        @Nullable String name,
        @Nullable BigDecimal tax,
        @Nullable BigDecimal value,
        @AdditionalFields Map<String, Object> otherFields)
        implements PortalRecord {

    /** Replaces missing values with empty ones. */
    public QuoteTax {
        otherFields = AdditionalFields.Copy.of(otherFields);
    }
}
