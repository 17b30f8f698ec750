package io.github.camelportal.model;

import java.math.BigDecimal;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/**
 * The prices of a certificate for a period.
 *
 * @param years length in years
 * @param price price
 * @param renew price of a renewal
 * @param otherFields what else the portal said of it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record CertificatePeriod(
        Integer years,
        BigDecimal price,
        BigDecimal renew,
        @AdditionalFields Map<String, Object> otherFields) implements PortalRecord {

    /** Fills in what was not said. */
    public CertificatePeriod {
        otherFields = AdditionalFields.Copy.of(otherFields);
    }
}
