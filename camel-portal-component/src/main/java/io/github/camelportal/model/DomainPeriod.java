package io.github.camelportal.model;

import java.math.BigDecimal;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/**
 * The prices of a TLD for a period.
 *
 * @param id id of the TLD
 * @param period length in years
 * @param register price of a registration
 * @param transfer price of a transfer
 * @param renew price of a renewal
 * @param redemption price of getting an expired domain back
 * @param otherFields what else the portal said of it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record DomainPeriod(
        String id,
        Integer period,
        BigDecimal register,
        BigDecimal transfer,
        BigDecimal renew,
        BigDecimal redemption,
        @AdditionalFields Map<String, Object> otherFields)
        implements PortalRecord {

    /** Fills in what was not said. */
    public DomainPeriod {
        otherFields = AdditionalFields.Copy.of(otherFields);
    }
}
