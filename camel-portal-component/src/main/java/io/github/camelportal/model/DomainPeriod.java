package io.github.camelportal.model;

import java.math.BigDecimal;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The prices of a TLD for a period.
 *
 * @param id id of the TLD
 * @param period length in years
 * @param register price of a registration
 * @param transfer price of a transfer
 * @param renew price of a renewal
 * @param redemption price of getting an expired domain back
 * @param otherFields fields without a component, by wire name
 */
@WireFormat
public record DomainPeriod(
        @Nullable String id,
        @Nullable Integer period,
        @Nullable BigDecimal register,
        @Nullable BigDecimal transfer,
        @Nullable BigDecimal renew,
        @Nullable BigDecimal redemption,
        @AdditionalFields Map<String, Object> otherFields)
        implements PortalRecord {

    /** Replaces missing values with empty ones. */
    public DomainPeriod {
        otherFields = AdditionalFields.Copy.of(otherFields);
    }
}
