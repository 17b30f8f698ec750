package io.github.camelportal.internal.consumer;

import org.apache.camel.Exchange;
import org.apache.camel.Route;
import org.apache.camel.spi.SynchronizationRouteAware;
import org.apache.camel.support.SynchronizationAdapter;

/**
 * Watches the transactions of a copy, because the exchange that the consumer created does not show that a transaction of its copy
 * was rolled back. It stays with the copy.
 */
final class CopyWatch extends SynchronizationAdapter implements SynchronizationRouteAware {

    private final EventDelivery delivery;

    CopyWatch(EventDelivery delivery) {
        this.delivery = delivery;
    }

    @Override
    public void onDone(Exchange exchange) {
        if (delivery.isRollbackOnly(exchange)) {
            delivery.transactionRolledBack();
        }
    }

    @Override
    public boolean allowHandover() {
        return false;
    }

    @Override
    public SynchronizationRouteAware getRouteSynchronization() {
        return this;
    }

    @Override
    public void onBeforeRoute(Route route, Exchange exchange) {
        TransactionWatch.watch(exchange, delivery);
    }

    @Override
    public void onAfterRoute(Route route, Exchange exchange) {
        // The exchange may still go on in another route.
    }
}
