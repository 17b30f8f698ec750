package io.github.camelportal.internal.spending;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/**
 * The limit of a price.
 *
 * @param maxTotal maximum price, or null for no limit
 * @param currency currency of the limit as three letters, or null for any
 */
public record SpendingLimit(BigDecimal maxTotal, String currency) {

    static final SpendingLimit NONE = new SpendingLimit(null, null);

    /**
     * Reads the options of an endpoint.
     *
     * @param maxTotal text of the option, or null
     * @param currency text of the option, or null
     * @param problems receives what is wrong with them
     */
    public static SpendingLimit ofOptions(String maxTotal, String currency, List<String> problems) {
        BigDecimal amount = null;
        String code = null;
        try {
            amount = maxTotal == null ? null : amount(maxTotal, null);
        } catch (IllegalArgumentException e) {
            problems.add(e.getMessage());
        }
        try {
            code = currency == null ? null : currency(currency);
        } catch (IllegalArgumentException e) {
            problems.add(e.getMessage());
        }
        return new SpendingLimit(amount, code);
    }

    /**
     * Reads the maximum price.
     *
     * @param  header                   name of its header, or null if it is an option
     * @throws IllegalArgumentException if it is no amount
     */
    static BigDecimal amount(Object value, String header) {
        if (value == null) {
            throw new IllegalArgumentException(
                    "the header " + header + " has no value. Set it to an amount, as in 100.00");
        }
        BigDecimal amount = Amounts.parse(value);
        if (amount == null || amount.signum() < 0) {
            throw new IllegalArgumentException(
                    "maxTotal=" + Amounts.describe(value) + (header == null ? "" : " in the header " + header)
                            + " is not an amount. Write digits, with a decimal point if need be, as in 100.00, without a currency");
        }
        return amount;
    }

    /**
     * Reads a currency.
     *
     * @throws IllegalArgumentException if it is no code of three letters
     */
    static String currency(Object value) {
        String code = value == null ? "" : value.toString().strip().toUpperCase(Locale.ROOT);
        if (!code.matches("[A-Z]{3}")) {
            throw new IllegalArgumentException("currency=" + Amounts.describe(value)
                    + " is not a currency. Write its code of three letters, as in EUR");
        }
        return code;
    }

    /**
     * Returns the limit that satisfies both, so that a message cannot raise what the route allows.
     *
     * @throws IllegalArgumentException if they are in different currencies
     */
    SpendingLimit and(SpendingLimit other) {
        if (currency != null && other.currency != null && !currency.equals(other.currency)) {
            throw new IllegalArgumentException(
                    "currency=" + other.currency + " of the message is not currency=" + currency + " of the endpoint");
        }
        boolean otherIsLower = maxTotal == null || (other.maxTotal != null && other.maxTotal.compareTo(maxTotal) < 0);
        return new SpendingLimit(
                otherIsLower ? other.maxTotal : maxTotal, currency == null ? other.currency : currency);
    }

    /** Returns whether a price is at most the limit, whatever their scales. */
    boolean allows(BigDecimal price) {
        return price.compareTo(maxTotal) <= 0;
    }
}
