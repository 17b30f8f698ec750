package io.github.camelportal.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/**
 * The totals of a quote.
 *
 * @param subtotal before tax
 * @param total all in all
 * @param credit credit that would be applied
 * @param discount discount
 * @param cost cost
 * @param recurring prices of further periods
 * @param tax taxes
 * @param otherFields what else the portal said of it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record QuoteSummary(
        BigDecimal subtotal,
        BigDecimal total,
        BigDecimal credit,
        BigDecimal discount,
        BigDecimal cost,
        List<RecurringPrice> recurring,
        List<QuoteTax> tax,
        @AdditionalFields Map<String, Object> otherFields)
        implements PortalRecord {

    /** Fills in what was not said. */
    public QuoteSummary {
        recurring = recurring == null ? List.of() : List.copyOf(recurring);
        tax = tax == null ? List.of() : List.copyOf(tax);
        otherFields = AdditionalFields.Copy.of(otherFields);
    }
}
