package io.github.camelportal.model;

import java.math.BigDecimal;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/**
 * What the account owes and owns.
 *
 * @param currency currency, as three letters
 * @param accBalance total of the unpaid invoices
 * @param accCredit credit of the account
 * @param otherFields what else the portal said of it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record Balance(
        String currency,
        BigDecimal accBalance,
        BigDecimal accCredit,
        @AdditionalFields Map<String, Object> otherFields) implements PortalRecord {

    /** Fills in what was not said. */
    public Balance {
        otherFields = AdditionalFields.Copy.of(otherFields);
    }
}
