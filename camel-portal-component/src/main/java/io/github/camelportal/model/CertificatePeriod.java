package io.github.camelportal.model;

import java.math.BigDecimal;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The prices of a certificate for a period.
 *
 * @param years length in years
 * @param price price
 * @param renew price of a renewal
 * @param otherFields fields without a component, by wire name
 */
@WireFormat
public record CertificatePeriod(
        @Nullable Integer years,
        @Nullable BigDecimal price,
        @Nullable BigDecimal renew,
        @AdditionalFields Map<String, Object> otherFields)
        implements PortalRecord {

    /** Replaces missing values with empty ones. */
    public CertificatePeriod {
        otherFields = AdditionalFields.Copy.of(otherFields);
    }
}
