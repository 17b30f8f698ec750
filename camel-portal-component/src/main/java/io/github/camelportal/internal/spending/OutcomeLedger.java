package io.github.camelportal.internal.spending;

import java.util.ArrayList;
import java.util.List;

import org.apache.camel.Exchange;

import io.github.camelportal.exception.ErrorDetails;
import io.github.camelportal.exception.PortalOutcomeUnknownException;
import io.github.camelportal.internal.client.message.PortalRequest;

/**
 * The attempts of an exchange to do what costs money whose outcome is unknown. An exchange property holds the ledger, so that an
 * exchange and all copies of it share one: a redelivery keeps the property, and a circuit breaker, a splitter and a failover
 * call the portal with a copy.
 */
public final class OutcomeLedger {

    private static final String PROPERTY = "CamelPortalOutcomeLedger";

    private final List<SpendingAttempt> unknown = new ArrayList<>();

    private OutcomeLedger() {}

    /** Returns the ledger of an exchange, which gets one if the exchange that it was copied from has none. */
    public static OutcomeLedger of(Exchange exchange) {
        OutcomeLedger ledger = exchange.getProperty(PROPERTY, OutcomeLedger.class);
        if (ledger == null) {
            ledger = new OutcomeLedger();
            exchange.setProperty(PROPERTY, ledger);
        }
        return ledger;
    }

    /**
     * Fails if an earlier attempt of the exchange has an unknown outcome, unless the route says that it has checked the portal.
     *
     * @throws PortalOutcomeUnknownException if the route has not checked the portal
     */
    synchronized void requireChecked(Exchange exchange, PortalRequest request) {
        SpendingAttempt attempt = SpendingAttempt.of(exchange, request);
        if (exchange.getProperty(SpendingConstants.OUTCOME_CHECKED, false, boolean.class)) {
            return;
        }
        unknown.stream().filter(attempt::repeats).findFirst().ifPresent(earlier -> {
            throw refusal(request, earlier);
        });
    }

    private static PortalOutcomeUnknownException refusal(PortalRequest request, SpendingAttempt earlier) {
        return new PortalOutcomeUnknownException(
                ErrorDetails.builder(request.operation().id())
                        .problem("the request was not sent again, because an earlier attempt of this exchange may have"
                                + " been carried out")
                        .hint("Check the portal. If it was not carried out, set the exchange property "
                                + SpendingConstants.OUTCOME_CHECKED + " to true and send it again.")
                        .cause(earlier.failure())
                        .build());
    }

    /** Removes the attempts that this one repeats. {@code CamelPortalOutcomeChecked} allows one attempt only. */
    synchronized void begin(Exchange exchange, PortalRequest request) {
        exchange.removeProperty(SpendingConstants.OUTCOME_CHECKED);
        SpendingAttempt attempt = SpendingAttempt.of(exchange, request);
        unknown.removeIf(attempt::repeats);
    }

    /** Records an attempt whose outcome is unknown. */
    synchronized void record(Exchange exchange, PortalRequest request, Throwable failure) {
        unknown.add(SpendingAttempt.of(exchange, request).failed(failure));
    }

    /** Returns the text of the property, which routes may log. */
    @Override
    public synchronized String toString() {
        return unknown.size() + " of unknown outcome";
    }
}
