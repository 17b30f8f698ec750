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
    private final Operation operation;
    private final PriceCheck priceCheck;
    private final OutcomeLedger ledger;

    private SpendingGuard(RequestSender sender, Operation operation, PriceCheck priceCheck, OutcomeLedger ledger) {
        this.sender = sender;
        this.operation = operation;
        this.priceCheck = priceCheck;
        this.ledger = ledger;
    }

    /**
     * Guards the requests of an endpoint. A sender of an operation that costs nothing is returned unchanged.
     *
     * @param limit  limit of the endpoint, to which headers may add a lower one
     * @param client client that learns the price
     * @param ledger unknown outcomes of the component
     */
    public static RequestSender around(
            RequestSender sender, Operation operation, SpendingLimit limit, PortalClient client, OutcomeLedger ledger) {
        return operation.effect() == OperationEffect.SPENDS
                ? new SpendingGuard(sender, operation, new PriceCheck(operation, limit, client), ledger)
                : sender;
    }

    @Override
    public PortalResponse send(Exchange exchange, PortalRequest request) {
        if (RequestFields.of(request).isEstimate()) {
            return sender.send(exchange, request);
        }
        ledger.requireChecked(exchange, operation);
        priceCheck.check(exchange, request);
        // Whatever ends this attempt without evidence leaves the mark behind.
        ledger.begin(exchange, operation);
        try {
            PortalResponse response = sender.send(exchange, request);
            ledger.settle(exchange, operation);
            return response;
        } catch (PortalOutcomeUnknownException e) {
            ledger.record(exchange, operation, e);
            throw e;
        } catch (PortalOperationException e) {
            ledger.settle(exchange, operation);
            throw e;
        }
    }
}
