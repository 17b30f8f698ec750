package io.github.camelportal.internal.consumer;

import org.apache.camel.Exchange;
import org.apache.camel.support.SynchronizationAdapter;

/**
 * Rolls a delivery back when the exchange that the consumer created fails, even if a copy has taken over its
 * {@link CommitOnCompletion}. A step may refuse the copy after that, such as {@code seda} with a full queue. If the route has
 * handled that, the exchange has succeeded without the copy.
 */
final class RollbackOnFailure extends SynchronizationAdapter {

    private final EventDelivery delivery;

    RollbackOnFailure(EventDelivery delivery) {
        this.delivery = delivery;
    }

    @Override
    public void onComplete(Exchange exchange) {
        if (delivery.isRollbackOnly(exchange)) {
            delivery.rollback();
        } else if (RefusedCopy.isHandledBy(delivery, exchange)) {
            delivery.completed(exchange);
        }
        delivery.originEnded();
    }

    @Override
    public void onFailure(Exchange exchange) {
        delivery.rollback();
        delivery.originEnded();
    }

    @Override
    public boolean allowHandover() {
        return false;
    }
}
