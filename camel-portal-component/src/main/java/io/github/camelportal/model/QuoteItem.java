package io.github.camelportal.model;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * An item of a quote.
 *
 * @param index index in the order, from 0
 * @param valid whether the item can be ordered
 * @param product the product
 * @param domains domains by name
 * @param coupon coupon
 * @param info messages of the portal about the item
 * @param error problems of the item
 * @param otherFields fields without a component, by wire name
 */
@WireFormat
public record QuoteItem(
        @Nullable Integer index,
        @Nullable Boolean valid,
        @Nullable Product product,
        @Nullable Map<String, Object> domains,
        @Nullable Map<String, Object> coupon,
        List<String> info,
        List<String> error,
        @AdditionalFields Map<String, Object> otherFields)
        implements PortalRecord {

    /** Replaces missing values with empty ones. */
    public QuoteItem {
        domains = SecretFields.redacted(domains);
        coupon = SecretFields.redacted(coupon);
        info = PortalList.copyOf(info);
        error = PortalList.copyOf(error);
        otherFields = AdditionalFields.Copy.of(otherFields);
    }
}
