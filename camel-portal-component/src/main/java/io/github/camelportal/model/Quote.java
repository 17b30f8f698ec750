package io.github.camelportal.model;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Quote for an order.
 *
 * @param summary totals
 * @param items items of the order, each with its problems
 * @param otherFields fields without a component, by wire name
 */
@WireFormat
public record Quote(
        @Nullable QuoteSummary summary,
        List<QuoteItem> items,
        @AdditionalFields Map<String, Object> otherFields) implements PortalRecord {

    /** Replaces missing values with empty ones. */
    public Quote {
        items = PortalList.copyOf(items);
        otherFields = AdditionalFields.Copy.of(otherFields);
    }
}
