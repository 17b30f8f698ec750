package io.github.camelportal.internal.spending;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import org.apache.camel.Exchange;

import io.github.camelportal.api.Operation;
import io.github.camelportal.exception.ErrorDetails;
import io.github.camelportal.exception.PortalOutcomeUnknownException;

/**
 * The operations that cost money and whose outcome is unknown, by exchange. An exchange property holds them, because a redelivery
 * keeps the properties and an exchange that is copied passes them on. They are also kept by the id of the exchange, because a
 * failover and a copying loop begin each attempt with a copy of the exchange as it was before.
 */
public final class OutcomeLedger {

    private static final String UNKNOWN = "CamelPortalOutcomeUnknown";
    private static final int MAX_EXCHANGES = 10_000;

    private final Map<String, Map<String, Throwable>> byExchange = Collections.synchronizedMap(new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Map<String, Throwable>> eldest) {
            return size() > MAX_EXCHANGES;
        }
    });

    /**
     * Fails if an earlier attempt of the exchange has an unknown outcome, unless the route says that it has checked the portal.
     *
     * @throws PortalOutcomeUnknownException if the route has not checked the portal
     */
    void requireChecked(Exchange exchange, Operation operation) {
        Map<String, Throwable> unknown = unknown(exchange);
        if (!unknown.containsKey(operation.id())
                || exchange.getProperty(SpendingConstants.OUTCOME_CHECKED, false, boolean.class)) {
            return;
        }
        throw new PortalOutcomeUnknownException(ErrorDetails.builder(operation.id())
                .problem("the request was not sent again, because an earlier attempt of this exchange may have been"
                        + " carried out")
                .hint("Check the portal. If it was not carried out, set the exchange property "
                        + SpendingConstants.OUTCOME_CHECKED + " to true and send it again.")
                .cause(unknown.get(operation.id()))
                .build());
    }

    /** Marks an attempt before it is sent. {@code CamelPortalOutcomeChecked} allows one attempt only. */
    void begin(Exchange exchange, Operation operation) {
        exchange.removeProperty(SpendingConstants.OUTCOME_CHECKED);
        record(exchange, operation, null);
    }

    /** Records an attempt whose outcome is unknown, with its failure if there is one. */
    void record(Exchange exchange, Operation operation, Throwable failure) {
        Map<String, Throwable> unknown = unknown(exchange);
        unknown.put(operation.id(), failure);
        save(exchange, unknown);
    }

    /** Removes the mark of an attempt whose outcome is known. */
    void settle(Exchange exchange, Operation operation) {
        Map<String, Throwable> unknown = unknown(exchange);
        unknown.remove(operation.id());
        save(exchange, unknown);
    }

    private void save(Exchange exchange, Map<String, Throwable> unknown) {
        if (unknown.isEmpty()) {
            exchange.removeProperty(UNKNOWN);
            byExchange.remove(exchange.getExchangeId());
        } else {
            exchange.setProperty(UNKNOWN, unknown);
            byExchange.put(exchange.getExchangeId(), unknown);
        }
    }

    /** Returns a copy, because exchanges that were copied from each other share the objects in their properties. */
    private Map<String, Throwable> unknown(Exchange exchange) {
        Map<String, Throwable> copy = new HashMap<>();
        Map<?, ?> marks = exchange.getProperty(UNKNOWN, Map.of(), Map.class);
        marks.forEach((operation, failure) -> copy.put((String) operation, (Throwable) failure));
        copy.putAll(byExchange.getOrDefault(exchange.getExchangeId(), Map.of()));
        return copy;
    }
}
