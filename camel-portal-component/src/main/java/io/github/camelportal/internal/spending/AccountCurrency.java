package io.github.camelportal.internal.spending;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import io.github.camelportal.api.Operation;
import io.github.camelportal.api.OperationTable;
import io.github.camelportal.internal.client.PortalClient;
import io.github.camelportal.internal.client.message.PortalRequest;
import io.github.camelportal.model.Balance;
import io.github.camelportal.model.Invoice;

/** Learns the currency of an account, which quotes do not name. */
final class AccountCurrency {

    private static final Operation BALANCE = OperationTable.operation("billing", "balance");
    private static final Operation INVOICES = OperationTable.operation("invoices", "list");

    private AccountCurrency() {}

    /**
     * Returns the currency of the balance. Many portals leave it empty there. Then all invoices must have the same currency.
     *
     * @throws UnknownPriceException if the portal does not tell it
     */
    static String learn(PortalClient client) {
        Object balance = client.call(PortalRequest.of(BALANCE)).body();
        String currency = balance instanceof Balance found ? found.currency() : null;
        if (currency != null && !currency.isBlank()) {
            return currency;
        }
        Object invoices = client.call(PortalRequest.of(INVOICES)).body();
        Set<String> currencies = invoices instanceof List<?> list
                ? list.stream()
                        .map(invoice -> invoice instanceof Invoice found ? found.currency() : null)
                        .filter(Objects::nonNull)
                        .map(String::strip)
                        .filter(code -> !code.isEmpty())
                        .collect(Collectors.toSet())
                : Set.of();
        if (currencies.size() != 1) {
            throw new UnknownPriceException("billing/balance has no currency, and invoices/list has "
                    + (currencies.isEmpty() ? "none either" : "several: " + String.join(", ", currencies)));
        }
        return currencies.iterator().next();
    }
}
