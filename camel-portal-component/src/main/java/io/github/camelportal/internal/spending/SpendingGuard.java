package io.github.camelportal.internal.spending;

import org.apache.camel.Exchange;

import io.github.camelportal.api.Operation;
import io.github.camelportal.api.OperationEffect;
import io.github.camelportal.exception.PortalOperationException;
import io.github.camelportal.exception.PortalOutcomeUnknownException;
import io.github.camelportal.internal.client.PortalClient;
import io.github.camelportal.internal.client.decode.PortalResponse;
import io.github.camelportal.internal.client.message.PortalRequest;

/** Sends what costs money only if its price is within the limit, and no earlier attempt of the exchange may have done it. */
public final class SpendingGuard implements RequestSender {

    private final RequestSender sender;
    private final PriceCheck priceCheck;

    private SpendingGuard(RequestSender sender, PriceCheck priceCheck) {
        this.sender = sender;
        this.priceCheck = priceCheck;
    }

    /**
     * Guards the requests of an endpoint. A sender of an operation that costs nothing is returned unchanged.
     *
     * @param limit  limit of the endpoint, to which headers may add a lower one
     * @param client client that learns the price
     */
    public static RequestSender around(
            RequestSender sender, Operation operation, SpendingLimit limit, PortalClient client) {
        return operation.effect() == OperationEffect.SPENDS
                ? new SpendingGuard(sender, new PriceCheck(operation, limit, client))
                : sender;
    }

    @Override
    public PortalResponse send(Exchange exchange, PortalRequest request) {
        if (RequestFields.of(request).isEstimate()) {
            return sender.send(exchange, request);
        }
        OutcomeLedger ledger = OutcomeLedger.of(exchange);
        ledger.requireChecked(exchange, request);
        priceCheck.check(exchange, request);
        ledger.begin(exchange, request);
        try {
            return sender.send(exchange, request);
        } catch (PortalOutcomeUnknownException e) {
            ledger.record(exchange, request, e);
            throw e;
        } catch (PortalOperationException e) {
            // The portal has refused it.
            throw e;
        } catch (RuntimeException | Error e) {
            ledger.record(exchange, request, e);
            throw e;
        }
    }
}
