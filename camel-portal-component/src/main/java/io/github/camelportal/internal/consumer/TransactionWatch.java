package io.github.camelportal.internal.consumer;

import java.util.function.Predicate;

import org.apache.camel.AsyncCallback;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.apache.camel.Processor;
import org.apache.camel.Route;
import org.apache.camel.spi.Synchronization;
import org.apache.camel.spi.UnitOfWork;

/**
 * Watches the transactions of an exchange for rollbacks. Camel removes {@code rollbackOnlyLast} from the exchange when the
 * transaction ends, so no completion can see it. Everything else is left to the unit of work that the exchange had.
 */
final class TransactionWatch implements UnitOfWork {

    private final UnitOfWork unitOfWork;
    private final Exchange exchange;
    private final EventDelivery delivery;

    private TransactionWatch(UnitOfWork unitOfWork, Exchange exchange, EventDelivery delivery) {
        this.unitOfWork = unitOfWork;
        this.exchange = exchange;
        this.delivery = delivery;
    }

    /**
     * Watches an exchange whose processing has begun, unless it is watched already. A copy that shares the unit of work of its
     * exchange, as in a loop, is watched by itself.
     */
    static void watch(Exchange exchange, EventDelivery delivery) {
        UnitOfWork current = exchange.getUnitOfWork();
        if (current != null && !isWatched(current, exchange, delivery)) {
            exchange.getExchangeExtension().setUnitOfWork(new TransactionWatch(current, exchange, delivery));
        }
    }

    private static boolean isWatched(UnitOfWork unitOfWork, Exchange exchange, EventDelivery delivery) {
        return unitOfWork instanceof TransactionWatch watch
                && ((watch.exchange == exchange && watch.delivery == delivery)
                        || isWatched(watch.unitOfWork, exchange, delivery));
    }

    @Override
    public void endTransactedBy(Object key) {
        if (exchange.isRollbackOnly() || exchange.isRollbackOnlyLast()) {
            delivery.transactionRolledBack();
        }
        unitOfWork.endTransactedBy(key);
    }

    /** Ends the watch, because a pooled exchange keeps its unit of work for its next use. */
    @Override
    public void reset() {
        exchange.getExchangeExtension().setUnitOfWork(unitOfWork);
        unitOfWork.reset();
    }

    @Override
    public boolean onPrepare(Exchange next) {
        return unitOfWork.onPrepare(next);
    }

    @Override
    public void addSynchronization(Synchronization synchronization) {
        unitOfWork.addSynchronization(synchronization);
    }

    @Override
    public void removeSynchronization(Synchronization synchronization) {
        unitOfWork.removeSynchronization(synchronization);
    }

    @Override
    public boolean containsSynchronization(Synchronization synchronization) {
        return unitOfWork.containsSynchronization(synchronization);
    }

    @Override
    public void handoverSynchronization(Exchange target) {
        unitOfWork.handoverSynchronization(target);
    }

    @Override
    public void handoverSynchronization(Exchange target, Predicate<Synchronization> filter) {
        unitOfWork.handoverSynchronization(target, filter);
    }

    @Override
    public void done(Exchange ended) {
        unitOfWork.done(ended);
    }

    @Override
    public void beforeRoute(Exchange routed, Route route) {
        unitOfWork.beforeRoute(routed, route);
    }

    @Override
    public void afterRoute(Exchange routed, Route route) {
        unitOfWork.afterRoute(routed, route);
    }

    @Override
    public Message getOriginalInMessage() {
        return unitOfWork.getOriginalInMessage();
    }

    @Override
    public boolean isTransacted() {
        return unitOfWork.isTransacted();
    }

    @Override
    public boolean isTransactedBy(Object key) {
        return unitOfWork.isTransactedBy(key);
    }

    @Override
    public void beginTransactedBy(Object key) {
        unitOfWork.beginTransactedBy(key);
    }

    @Override
    public Route getRoute() {
        return unitOfWork.getRoute();
    }

    @Override
    public void pushRoute(Route route) {
        unitOfWork.pushRoute(route);
    }

    @Override
    public Route popRoute() {
        return unitOfWork.popRoute();
    }

    @Override
    public int routeStackLevel() {
        return unitOfWork.routeStackLevel();
    }

    @Override
    public int routeStackLevel(boolean includeRouteTemplate, boolean includeKamelet) {
        return unitOfWork.routeStackLevel(includeRouteTemplate, includeKamelet);
    }

    @Override
    public boolean isBeforeAfterProcess() {
        return unitOfWork.isBeforeAfterProcess();
    }

    @Override
    public AsyncCallback beforeProcess(Processor processor, Exchange processed, AsyncCallback callback) {
        return unitOfWork.beforeProcess(processor, processed, callback);
    }

    @Override
    public void afterProcess(Processor processor, Exchange processed, AsyncCallback callback, boolean doneSync) {
        unitOfWork.afterProcess(processor, processed, callback, doneSync);
    }

    @Override
    public UnitOfWork createChildUnitOfWork(Exchange child) {
        return unitOfWork.createChildUnitOfWork(child);
    }

    @Override
    public void setParentUnitOfWork(UnitOfWork parent) {
        unitOfWork.setParentUnitOfWork(parent);
    }
}
