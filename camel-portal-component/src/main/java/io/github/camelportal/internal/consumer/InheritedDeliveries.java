package io.github.camelportal.internal.consumer;

import java.util.List;
import java.util.stream.Stream;

import org.apache.camel.Exchange;

/**
 * The deliveries that an exchange is part of, as a property. Camel copies properties with an exchange, so that the copies of
 * {@code split}, {@code multicast}, {@code enrich} or a circuit breaker have them too.
 */
final class InheritedDeliveries {

    private static final String PROPERTY = "CamelPortalDeliveries";

    private final List<EventDelivery> deliveries;

    private InheritedDeliveries(List<EventDelivery> deliveries) {
        this.deliveries = deliveries;
    }

    /** Returns the deliveries of an exchange, or of the exchange that it was copied from, which are not settled. */
    static List<EventDelivery> of(Exchange exchange) {
        InheritedDeliveries inherited = exchange.getProperty(PROPERTY, InheritedDeliveries.class);
        return inherited == null ? List.of() : inherited.unsettled();
    }

    /** Adds deliveries to an exchange. */
    static void add(Exchange exchange, List<EventDelivery> added) {
        List<EventDelivery> all =
                Stream.concat(of(exchange).stream(), added.stream()).distinct().toList();
        exchange.setProperty(PROPERTY, new InheritedDeliveries(all));
    }

    private List<EventDelivery> unsettled() {
        return deliveries.stream().filter(delivery -> !delivery.isSettled()).toList();
    }

    /** The text of the property, which routes may log. */
    @Override
    public String toString() {
        return unsettled().isEmpty() ? "settled" : "in progress";
    }
}
