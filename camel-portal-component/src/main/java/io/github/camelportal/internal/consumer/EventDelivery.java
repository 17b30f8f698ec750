package io.github.camelportal.internal.consumer;

import java.lang.ref.WeakReference;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

import org.apache.camel.Exchange;
import org.apache.camel.spi.Synchronization;

import io.github.camelportal.internal.feed.FeedEvent;
import io.github.camelportal.internal.feed.FeedStatistics;

/**
 * The delivery of the events of one exchange. It is settled once: committed when the exchange has succeeded, or rolled back. The
 * first result counts, because an exchange and its copies may end differently. Thread-safe.
 *
 * <p>It refers weakly to its completion and to the copy that took that over. So it shows when nobody has them any more. Only while
 * the first exchange is being processed it keeps the copy, which a queue may refuse.
 */
final class EventDelivery {

    private final List<FeedEvent> events;
    private final FeedStatistics statistics;
    private final Consumer<EventDelivery> onSettled;
    private final AtomicBoolean settled = new AtomicBoolean();
    private volatile boolean transactionRolledBack;
    private volatile WeakReference<Exchange> copy = new WeakReference<>(null);
    // Only to keep the copy from the garbage collector.
    @SuppressWarnings("UnusedVariable")
    private Exchange refusable;

    private boolean originEnded;
    private volatile WeakReference<Synchronization> completion = new WeakReference<>(null);

    /**
     * Creates a delivery that is not settled.
     *
     * @param onSettled is told when the delivery is settled
     */
    EventDelivery(List<FeedEvent> events, FeedStatistics statistics, Consumer<EventDelivery> onSettled) {
        this.events = events;
        this.statistics = statistics;
        this.onSettled = onSettled;
    }

    /** Settles the delivery with the end of an exchange. */
    void settleWith(Exchange exchange) {
        Synchronization commit = new CommitOnCompletion(this);
        completion = new WeakReference<>(commit);
        exchange.getExchangeExtension().addOnCompletion(commit);
        exchange.getExchangeExtension().addOnCompletion(new RollbackOnFailure(this));
        InheritedDeliveries.add(exchange, List.of(this));
    }

    /**
     * Commits the events, unless the exchange was marked for rollback only, or a transaction could not be committed at its end: Camel
     * tells the completions of a success, also if one of them has set an exception.
     */
    void completed(Exchange exchange) {
        if (isRollbackOnly(exchange) || exchange.getException() != null) {
            rollback();
        } else if (settled.compareAndSet(false, true)) {
            onSettled.accept(this);
            FeedEvent.commit(events);
            statistics.succeeded(events.size());
        }
    }

    /** Rolls the events back, so that the next poll delivers them again. */
    void rollback() {
        if (settled.compareAndSet(false, true)) {
            onSettled.accept(this);
            FeedEvent.rollback(events);
            statistics.failed(events.size());
        }
    }

    boolean isSettled() {
        return settled.get();
    }

    /** Returns whether a transaction of the exchange was rolled back, or will be. That the route has handled its exception does not matter. */
    boolean isRollbackOnly(Exchange exchange) {
        return transactionRolledBack || exchange.isRollbackOnly() || exchange.isRollbackOnlyLast();
    }

    /** Records that a transaction of the exchange was rolled back. Camel removes the mark of the last transaction from the exchange. */
    void transactionRolledBack() {
        transactionRolledBack = true;
    }

    /** Records the copy that settles the delivery from now on. */
    synchronized void passedTo(Exchange target) {
        copy = new WeakReference<>(target);
        refusable = originEnded ? null : target;
    }

    /** Records that the exchange that the consumer created has ended, so that no queue can refuse its copy any more. */
    synchronized void originEnded() {
        originEnded = true;
        refusable = null;
    }

    /** Returns whether no exchange is left that could settle the delivery. */
    boolean isAbandoned() {
        return completion.refersTo(null);
    }

    /**
     * Returns the copy that is to settle the delivery and is not being processed yet, or null if there is none. It may wait in a
     * queue, or nobody may have it.
     */
    Exchange waitingCopy() {
        Exchange target = copy.get();
        return target != null && target.getUnitOfWork() == null ? target : null;
    }

    /** Returns whether a copy still has the completion. A step that takes the copy from a queue takes the completion too. */
    boolean isHeldBy(Exchange target) {
        Synchronization held = completion.get();
        return held != null && target.getExchangeExtension().containsOnCompletion(held);
    }

    /** Returns a description for logs, which identifies the events. */
    String name() {
        return events.size() == 1
                ? events.get(0).name()
                : events.size() + " events from " + events.get(0).name();
    }
}
