package io.github.camelportal.model;

import java.math.BigDecimal;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Result of applying credit.
 *
 * @param invoiceStatus current status of the invoice
 * @param applied applied amount
 * @param otherFields fields without a component, by wire name
 */
@WireFormat
public record AppliedCredit(
        @Nullable String invoiceStatus,
        @Nullable BigDecimal applied,
        @AdditionalFields Map<String, Object> otherFields) implements PortalRecord {

    /** Replaces missing values with empty ones. */
    public AppliedCredit {
        otherFields = AdditionalFields.Copy.of(otherFields);
    }
}
