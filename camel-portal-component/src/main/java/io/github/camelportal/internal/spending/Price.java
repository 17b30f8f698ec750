package io.github.camelportal.internal.spending;

import java.math.BigDecimal;

/**
 * The price of a request, as the portal says it.
 *
 * @param amount   amount
 * @param currency currency as three letters, or null if the portal does not say it beside the amount
 */
record Price(BigDecimal amount, String currency) {

    /** Returns a price in the currency of the account. */
    static Price of(BigDecimal amount) {
        return new Price(amount, null);
    }
}
