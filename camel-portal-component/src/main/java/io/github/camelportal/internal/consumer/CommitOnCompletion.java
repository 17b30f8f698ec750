package io.github.camelportal.internal.consumer;

import org.apache.camel.Exchange;
import org.apache.camel.Ordered;
import org.apache.camel.Route;
import org.apache.camel.spi.SynchronizationRouteAware;
import org.apache.camel.support.SynchronizationAdapter;

/**
 * Settles a delivery when its exchange ends, on whichever thread. A step that goes on with a copy, such as {@code seda}, takes this
 * completion over, so that the copy settles the delivery.
 */
final class CommitOnCompletion extends SynchronizationAdapter implements SynchronizationRouteAware {

    private final EventDelivery delivery;

    CommitOnCompletion(EventDelivery delivery) {
        this.delivery = delivery;
    }

    @Override
    public void onComplete(Exchange exchange) {
        delivery.completed(exchange);
    }

    @Override
    public void onFailure(Exchange exchange) {
        delivery.rollback();
    }

    /** Runs after all other completions, because one of them may commit a transaction. A transactional producer of Kafka has one. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST;
    }

    @Override
    public void beforeHandover(Exchange target) {
        delivery.passedTo(target);
        TransactionWatch.watch(target, delivery);
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
