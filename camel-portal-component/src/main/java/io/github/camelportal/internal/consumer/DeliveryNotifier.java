package io.github.camelportal.internal.consumer;

import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.spi.CamelEvent;
import org.apache.camel.spi.CamelEvent.ExchangeCreatedEvent;
import org.apache.camel.spi.CamelEvent.ExchangeEvent;
import org.apache.camel.spi.CamelEvent.ExchangeFailureHandlingEvent;
import org.apache.camel.spi.EventNotifier;
import org.apache.camel.spi.ManagementStrategy;
import org.apache.camel.support.SimpleEventNotifierSupport;

/**
 * Follows the exchanges of feeds, and their copies, by Camel's events. There is one for each context, which stays registered,
 * because a delivery may outlive its consumer.
 */
final class DeliveryNotifier extends SimpleEventNotifierSupport {

    private DeliveryNotifier() {
        setupIgnore(true);
        setIgnoreCamelContextInitEvents(true);
        setIgnoreCamelContextEvents(true);
        setIgnoreRouteEvents(true);
        setIgnoreServiceEvents(true);
        setIgnoreExchangeEvents(false);
        setIgnoreExchangeCreatedEvent(false);
        // Camel has one switch for failed exchanges and for handled failures.
        setIgnoreExchangeFailedEvents(false);
    }

    /** Registers a notifier in a context, unless it has one. */
    static synchronized void register(CamelContext context) {
        ManagementStrategy management = context.getManagementStrategy();
        if (management.getEventNotifiers().stream().noneMatch(DeliveryNotifier::isDeliveryNotifier)) {
            management.addEventNotifier(new DeliveryNotifier());
        }
    }

    private static boolean isDeliveryNotifier(EventNotifier notifier) {
        return notifier instanceof DeliveryNotifier;
    }

    @Override
    public void notify(CamelEvent event) {
        if (event instanceof ExchangeEvent exchangeEvent) {
            Exchange exchange = exchangeEvent.getExchange();
            InheritedDeliveries.of(exchange).forEach(delivery -> follow(event, exchange, delivery));
        }
    }

    private static void follow(CamelEvent event, Exchange exchange, EventDelivery delivery) {
        if (event instanceof ExchangeCreatedEvent) {
            exchange.getExchangeExtension().addOnCompletion(new CopyWatch(delivery));
        } else if (event instanceof ExchangeFailureHandlingEvent) {
            RefusedCopy.takeBack(delivery, exchange);
        }
    }
}
