package io.github.camelportal.model;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/**
 * What an order would cost.
 *
 * @param summary totals
 * @param items the things of the order, each with what is wrong with it
 * @param otherFields what else the portal said of it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record Quote(
        QuoteSummary summary,
        List<QuoteItem> items,
        @AdditionalFields Map<String, Object> otherFields) implements PortalRecord {

    /** Fills in what was not said. */
    public Quote {
        items = items == null ? List.of() : List.copyOf(items);
        otherFields = AdditionalFields.Copy.of(otherFields);
    }
}
