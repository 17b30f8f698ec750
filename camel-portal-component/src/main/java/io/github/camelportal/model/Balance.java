package io.github.camelportal.model;

import java.math.BigDecimal;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Unpaid total and credit of the account.
 *
 * @param currency currency, as three letters; null if the portal omits it, so that the currency of the invoices applies
 * @param accBalance total of the unpaid invoices
 * @param accCredit credit of the account
 * @param otherFields fields without a component, by wire name
 */
@WireFormat
public record Balance(
        @Nullable String currency,
        @Nullable BigDecimal accBalance,
        @Nullable BigDecimal accCredit,
        @AdditionalFields Map<String, Object> otherFields)
        implements PortalRecord {

    /** Replaces missing values with empty ones. */
    public Balance {
        currency = currency == null || currency.isBlank() ? null : currency;
        otherFields = AdditionalFields.Copy.of(otherFields);
    }
}
