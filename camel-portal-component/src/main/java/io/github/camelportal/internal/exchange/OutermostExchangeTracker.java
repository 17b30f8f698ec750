package io.github.camelportal.internal.exchange;

import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.spi.CamelEvent;
import org.apache.camel.spi.CamelEvent.ExchangeCreatedEvent;
import org.apache.camel.support.SimpleEventNotifierSupport;

import io.github.camelportal.internal.spending.OutcomeLedger;

/**
 * Marks each exchange that was not copied from another one, and gives it a ledger of unknown outcomes. It is registered when the
 * component starts, because a recipient list makes its endpoints while the exchange is under way.
 */
public final class OutermostExchangeTracker extends SimpleEventNotifierSupport {

    private boolean registered;

    /** Creates a tracker that is not registered yet. */
    public OutermostExchangeTracker() {
        setupIgnore(true);
        setIgnoreCamelContextInitEvents(true);
        setIgnoreCamelContextEvents(true);
        setIgnoreRouteEvents(true);
        setIgnoreServiceEvents(true);
        setIgnoreExchangeEvents(false);
        setIgnoreExchangeCreatedEvent(false);
    }

    /** Registers this tracker once. Exchanges that were created before are not marked. */
    public synchronized void register(CamelContext context) {
        if (!registered) {
            context.getManagementStrategy().addEventNotifier(this);
            registered = true;
        }
    }

    /** Removes this tracker from the context. */
    public synchronized void unregister(CamelContext context) {
        if (registered) {
            context.getManagementStrategy().removeEventNotifier(this);
            registered = false;
        }
    }

    @Override
    public void notify(CamelEvent event) {
        Exchange exchange = ((ExchangeCreatedEvent) event).getExchange();
        if (OutermostExchange.of(exchange) == null) {
            OutermostExchange outermost = new OutermostExchange(exchange.getFromRouteId() == null);
            exchange.setProperty(OutermostExchange.PROPERTY, outermost);
            exchange.getExchangeExtension().addOnCompletion(outermost);
            OutcomeLedger.of(exchange);
        }
    }
}
