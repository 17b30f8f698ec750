package io.github.camelportal.internal.spending;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;

import io.github.camelportal.api.Operation;
import io.github.camelportal.api.OperationTable;
import io.github.camelportal.internal.client.PortalClient;
import io.github.camelportal.internal.client.message.PortalRequest;
import io.github.camelportal.model.Balance;
import io.github.camelportal.model.Invoice;

/**
 * The credit that {@code invoices/applyCredit} uses at most: the amount of the request or, without one, the total of the invoice
 * or the credit that is left, whichever is less.
 */
final class CreditAmount implements PriceSource {

    private static final Operation INVOICE = OperationTable.operation("invoices", "get");
    private static final Operation BALANCE = OperationTable.operation("billing", "balance");

    @Override
    public Price price(RequestFields request, PortalClient client) {
        Invoice invoice = invoice(request, client);
        if (request.body().hasNonNull("amount")) {
            BigDecimal amount = Amounts.parse(request.body().path("amount"));
            if (amount == null || amount.signum() < 0) {
                throw new UnknownPriceException("the amount of the request is no amount");
            }
            return new Price(amount, invoice.currency());
        }
        Object balance = client.call(PortalRequest.of(BALANCE)).body();
        BigDecimal left = balance instanceof Balance found ? found.accCredit() : null;
        BigDecimal used = Stream.of(left, invoice.total())
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElseThrow(() -> new UnknownPriceException(
                        "neither invoices/get has a total nor billing/balance the credit that is left"));
        return new Price(used, invoice.currency());
    }

    private static Invoice invoice(RequestFields request, PortalClient client) {
        String target = INVOICE.path().replace("{id}", request.encodedPathVariable("id"));
        Object body = client.call(new PortalRequest(
                        INVOICE, target, null, request.request().secrets()))
                .body();
        if (body instanceof Invoice invoice) {
            return invoice;
        }
        throw new UnknownPriceException("invoices/get has no such invoice");
    }
}
