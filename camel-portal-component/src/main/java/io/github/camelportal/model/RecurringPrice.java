package io.github.camelportal.model;

import java.math.BigDecimal;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/**
 * What a quote would cost in each further period.
 *
 * @param title name of the period
 * @param value symbol of the period
 * @param price price
 * @param otherFields what else the portal said of it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record RecurringPrice(
        String title,
        String value,
        BigDecimal price,
        @AdditionalFields Map<String, Object> otherFields) implements PortalRecord {

    /** Fills in what was not said. */
    public RecurringPrice {
        otherFields = AdditionalFields.Copy.of(otherFields);
    }
}
