package io.github.camelportal.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The totals of a quote.
 *
 * @param subtotal before tax
 * @param total total
 * @param credit credit that would be applied
 * @param discount discount
 * @param cost cost
 * @param recurring prices of further periods
 * @param tax taxes
 * @param otherFields fields without a component, by wire name
 */
@WireFormat
public record QuoteSummary(
        @Nullable BigDecimal subtotal,
        @Nullable BigDecimal total,
        @Nullable BigDecimal credit,
        @Nullable BigDecimal discount,
        @Nullable BigDecimal cost,
        List<RecurringPrice> recurring,
        List<QuoteTax> tax,
        @AdditionalFields Map<String, Object> otherFields)
        implements PortalRecord {

    /** Replaces missing values with empty ones. */
    public QuoteSummary {
        recurring = PortalList.copyOf(recurring);
        tax = PortalList.copyOf(tax);
        otherFields = AdditionalFields.Copy.of(otherFields);
    }
}
