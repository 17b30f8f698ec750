package io.github.camelportal.internal.spending;

/** Names of headers and of an exchange property that guard what costs money. */
public final class SpendingConstants {

    /** Header with the maximum price. */
    public static final String MAX_TOTAL = "CamelPortalMaxTotal";

    /** Header with the currency of the maximum price. */
    public static final String CURRENCY = "CamelPortalCurrency";

    /** Exchange property by which a route says that an unknown outcome was checked. */
    public static final String OUTCOME_CHECKED = "CamelPortalOutcomeChecked";

    private SpendingConstants() {}
}
