package io.github.camelportal.model;

import java.math.BigDecimal;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A way to pay.
 *
 * @param id id of the payment method
 * @param name name
 * @param fixedFee fee per payment
 * @param percentFee fee in percent of the amount
 * @param otherFields fields without a component, by wire name
 */
@WireFormat
public record PaymentMethod(
        @Nullable String id,
        @Nullable String name,
        @Nullable BigDecimal fixedFee,
        @Nullable BigDecimal percentFee,
        @AdditionalFields Map<String, Object> otherFields)
        implements PortalRecord {

    /** Replaces missing values with empty ones. */
    public PaymentMethod {
        otherFields = AdditionalFields.Copy.of(otherFields);
    }
}
