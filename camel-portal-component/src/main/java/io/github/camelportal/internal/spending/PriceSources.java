package io.github.camelportal.internal.spending;

import java.util.Map;

import io.github.camelportal.api.Operation;

/** The source of the price of each operation that costs money. */
public final class PriceSources {

    private static final Map<String, PriceSource> SOURCES = Map.of(
            "orders/create", QuotedPrice.ofItem("product"),
            "orders/createMultiple", QuotedPrice.ofItems(),
            "domains/order", QuotedPrice.ofItem("domain"),
            "certificates/order", QuotedPrice.ofItem("certificate"),
            "domains/renew", new RenewalPrice(),
            "services/upgrade", new UpgradePrice(),
            "invoices/applyCredit", new CreditAmount());

    private PriceSources() {}

    /** Returns whether the price of an operation can be learned before it is sent. */
    public static boolean exist(Operation operation) {
        return SOURCES.containsKey(operation.id());
    }

    /** Returns the source of an operation, or null if its price cannot be learned. */
    static PriceSource of(Operation operation) {
        return SOURCES.get(operation.id());
    }
}
