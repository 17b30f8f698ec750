package io.github.camelportal.model;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/**
 * A thing of a quote.
 *
 * @param index place in the order, from 0
 * @param valid whether it can be ordered so
 * @param product the product
 * @param domains domains by name
 * @param coupon coupon
 * @param info what the portal says of it
 * @param error what is wrong with it
 * @param otherFields what else the portal said of it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record QuoteItem(
        Integer index,
        Boolean valid,
        Product product,
        Map<String, Object> domains,
        Map<String, Object> coupon,
        List<String> info,
        List<String> error,
        @AdditionalFields Map<String, Object> otherFields)
        implements PortalRecord {

    /** Fills in what was not said. */
    public QuoteItem {
        domains = SecretFields.redacted(domains);
        coupon = SecretFields.redacted(coupon);
        info = info == null ? List.of() : List.copyOf(info);
        error = error == null ? List.of() : List.copyOf(error);
        otherFields = AdditionalFields.Copy.of(otherFields);
    }
}
