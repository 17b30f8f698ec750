package io.github.camelportal.internal.consumer;

import org.apache.camel.Exchange;
import org.apache.camel.support.SynchronizationAdapter;

/**
 * Rolls a delivery back when the exchange that the consumer created fails, even if a copy has taken over its
 * {@link CommitOnCompletion}. A step may refuse the copy after that, such as {@code seda} with a full queue.
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
        }
    }

    @Override
    public void onFailure(Exchange exchange) {
        delivery.rollback();
    }

    @Override
    public boolean allowHandover() {
        return false;
    }
}
