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

    /** Returns the source of an operation. The price of an operation that is not in the table cannot be learned. */
    static PriceSource of(Operation operation) {
        return SOURCES.getOrDefault(operation.id(), (request, client) -> {
            throw new UnknownPriceException("no operation of the portal tells the price of portal:" + operation.id());
        });
    }
}
