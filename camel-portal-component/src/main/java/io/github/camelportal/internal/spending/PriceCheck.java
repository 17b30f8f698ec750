package io.github.camelportal.internal.spending;

import java.math.BigDecimal;
import java.util.Map;

import org.apache.camel.Exchange;

import io.github.camelportal.api.Operation;
import io.github.camelportal.exception.PortalOperationException;
import io.github.camelportal.exception.PortalPriceExceededException;
import io.github.camelportal.internal.client.PortalClient;
import io.github.camelportal.internal.client.message.PortalRequest;
import io.github.camelportal.model.LogText;

/** Compares the price of a request with the limits of its endpoint and its message before it is sent. */
final class PriceCheck {

    private static final int MAX_PROBLEM_LENGTH = 300;
    private static final int MAX_CURRENCY_LENGTH = 20;

    private final Operation operation;
    private final SpendingLimit limit;
    private final PortalClient client;

    PriceCheck(Operation operation, SpendingLimit limit, PortalClient client) {
        this.operation = operation;
        this.limit = limit;
        this.client = client;
    }

    /**
     * Returns if there is no limit, or the price is within it.
     *
     * @throws PortalPriceExceededException if the price is higher, unknown or in another currency
     * @throws PortalOperationException     if the request for the price fails
     * @throws IllegalArgumentException     if a header is no amount or no currency
     */
    void check(Exchange exchange, PortalRequest request) {
        SpendingLimit effective;
        try {
            effective = limit.and(ofHeaders(exchange.getMessage().getHeaders()));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("portal:" + operation.id() + ": " + e.getMessage() + ".", e);
        }
        if (effective.maxTotal() != null) {
            check(request, effective);
        } else if (effective.currency() != null) {
            throw new IllegalArgumentException("portal:" + operation.id() + ": currency=" + effective.currency()
                    + " needs a maxTotal. Set the header " + SpendingConstants.MAX_TOTAL
                    + " or the option maxTotal.");
        }
    }

    /**
     * Reads the headers of a message. A limit that is there without a value is refused, because a message without a limit must not
     * mean no limit. The currency counts beside a limit only, because another operation has a parameter of that name.
     */
    private SpendingLimit ofHeaders(Map<String, Object> headers) {
        BigDecimal maxTotal = headers.containsKey(SpendingConstants.MAX_TOTAL)
                ? SpendingLimit.amount(headers.get(SpendingConstants.MAX_TOTAL), SpendingConstants.MAX_TOTAL)
                : null;
        boolean isLimited = maxTotal != null || limit.maxTotal() != null;
        String currency = isLimited && headers.containsKey(SpendingConstants.CURRENCY)
                ? SpendingLimit.currency(headers.get(SpendingConstants.CURRENCY))
                : null;
        return new SpendingLimit(maxTotal, currency);
    }

    private void check(PortalRequest request, SpendingLimit effective) {
        try {
            Price price = PriceSources.of(operation).price(RequestFields.of(request), client);
            requireCurrency(price, effective);
            if (!effective.allows(price.amount())) {
                throw refusal(
                        price,
                        effective,
                        "its price " + price.amount().toPlainString() + " exceeds maxTotal="
                                + effective.maxTotal().toPlainString() + currencyOf(effective)
                                + ". Order something else, or raise maxTotal.");
            }
        } catch (PortalOperationException e) {
            throw PriceLookupFailure.of(operation, e);
        } catch (UnknownPriceException e) {
            String problem = client.account().redactor().with(request.secrets()).redact(e.getMessage());
            throw refusal(
                    null,
                    effective,
                    "its price cannot be compared with maxTotal="
                            + effective.maxTotal().toPlainString() + currencyOf(effective) + ", because "
                            + LogText.shorten(problem, MAX_PROBLEM_LENGTH)
                            + ". Correct the request, or let a person place it in the portal.");
        }
    }

    private void requireCurrency(Price price, SpendingLimit effective) {
        if (effective.currency() == null) {
            return;
        }
        String currency = price.currency() == null || price.currency().isBlank()
                ? AccountCurrency.learn(client)
                : price.currency();
        if (!effective.currency().equalsIgnoreCase(currency.strip())) {
            throw refusal(
                    price,
                    effective,
                    "its price " + price.amount().toPlainString() + " is in "
                            + LogText.shorten(currency.strip(), MAX_CURRENCY_LENGTH) + ", and maxTotal="
                            + effective.maxTotal().toPlainString() + currencyOf(effective)
                            + ". Use an account in that currency, or correct currency.");
        }
    }

    private static String currencyOf(SpendingLimit effective) {
        return effective.currency() == null ? "" : " " + effective.currency();
    }

    private PortalPriceExceededException refusal(Price price, SpendingLimit effective, String problem) {
        return new PortalPriceExceededException(
                operation.id(), price == null ? null : price.amount(), effective.maxTotal(), problem);
    }
}
