package io.github.camelportal.internal.consumer;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.apache.camel.DynamicPollingConsumer;
import org.apache.camel.Exchange;
import org.apache.camel.support.PollingConsumerSupport;
import org.apache.camel.support.ScheduledPollEndpoint;

import io.github.camelportal.internal.feed.Feed;
import io.github.camelportal.internal.feed.FeedBatch;
import io.github.camelportal.internal.feed.FeedEvent;
import io.github.camelportal.internal.feed.FeedPoll;
import io.github.camelportal.internal.feed.PollStoppedException;

/**
 * Polls a feed when a route asks for an event, or for a list of all: {@code pollEnrich} and consumer templates. The first poll is
 * immediate, and another one follows after each delay of the endpoint while there is no event. While the portal is backing off
 * or refused credentials wait, there is no poll, as if there were no event.
 */
public final class PortalPollingConsumer extends PollingConsumerSupport implements DynamicPollingConsumer {

    private final FeedSession session;
    private final ExchangeBinder binder;
    private final Duration delay;
    private final int maxEvents;
    private Feed feed;
    private CountDownLatch stopped;

    /**
     * Sends no request yet.
     *
     * @param maxMessagesPerPoll maximum number of events of a list; 0 is without limit
     */
    public PortalPollingConsumer(ScheduledPollEndpoint endpoint, FeedSession session, int maxMessagesPerPoll) {
        super(endpoint);
        this.session = session;
        this.binder = session.binder();
        this.delay = Duration.ofMillis(endpoint.getTimeUnit().toMillis(endpoint.getDelay()));
        int limit = maxMessagesPerPoll > 0 ? maxMessagesPerPoll : Integer.MAX_VALUE;
        int chunkSize = session.options().chunkSize();
        int perExchange = chunkSize > 0 ? Math.min(chunkSize, limit) : limit;
        this.maxEvents = session.options().splitResults() ? 1 : perExchange;
    }

    @Override
    protected void doStart() throws Exception {
        super.doStart();
        stopped = new CountDownLatch(1);
        feed = session.open(getExceptionHandler(), () -> !isRunAllowed());
    }

    @Override
    protected void doStop() throws Exception {
        stopped.countDown();
        session.close();
        super.doStop();
    }

    @Override
    public Exchange receive() {
        return receive(Long.MAX_VALUE);
    }

    @Override
    public synchronized Exchange receiveNoWait() {
        if (!session.backOff().isZero() || session.credentialsRefusedUntil().isPresent()) {
            return null;
        }
        FeedBatch batch = poll();
        List<List<FeedEvent>> groups = binder.group(binder.dropUnreadable(batch.events(), getExceptionHandler()));
        if (groups.isEmpty()) {
            batch.throwIfIncomplete();
            return null;
        }
        Exchange exchange = getEndpoint().createExchange();
        binder.bind(groups.get(0), exchange);
        return exchange;
    }

    private FeedBatch poll() {
        session.rollbackLost();
        session.statistics().pollStarted();
        try (FeedPoll poll = feed.poll()) {
            FeedBatch listed = FeedBatch.takeFair(poll, maxEvents);
            FeedBatch batch = withDetails(listed);
            session.statistics().pollCompleted(batch);
            return batch;
        } catch (PollStoppedException e) {
            session.statistics().pollStopped();
            return new FeedBatch(List.of(), true, null);
        } catch (RuntimeException e) {
            session.statistics().pollFailed();
            throw e;
        }
    }

    private FeedBatch withDetails(FeedBatch listed) {
        try (FeedPoll poll = session.withDetails(FeedPoll.of(listed.events(), listed.failure()))) {
            return FeedBatch.take(poll, Integer.MAX_VALUE);
        }
    }

    @Override
    public Exchange receive(long timeout) {
        long start = System.nanoTime();
        Exchange exchange = receiveNoWait();
        while (exchange == null) {
            long remaining = timeout - TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
            if (remaining <= 0 || isStoppedWithin(Math.min(remaining, millisToNextPoll()))) {
                return null;
            }
            exchange = receiveNoWait();
        }
        return exchange;
    }

    @Override
    public Exchange receive(Exchange caller) {
        return passTo(caller, receive());
    }

    @Override
    public Exchange receiveNoWait(Exchange caller) {
        return passTo(caller, receiveNoWait());
    }

    @Override
    public Exchange receive(Exchange caller, long timeout) {
        return passTo(caller, receive(timeout));
    }

    /**
     * Watches the transactions of the exchange that takes an event over. Camel does not tell the completions of the event that it
     * passes them on, and the transaction may have begun already.
     */
    private static Exchange passTo(Exchange caller, Exchange event) {
        if (event != null) {
            List<EventDelivery> deliveries = InheritedDeliveries.of(event);
            deliveries.forEach(delivery -> TransactionWatch.watch(caller, delivery));
            InheritedDeliveries.add(caller, deliveries);
            // The default aggregation strategy replaces the property of the caller with the one of the event.
            InheritedDeliveries.add(event, InheritedDeliveries.of(caller));
        }
        return event;
    }

    /** Returns the delay, or a longer time if the portal is backing off. */
    private long millisToNextPoll() {
        long backOff = session.backOff().plusMillis(1).toMillis();
        return Math.max(delay.toMillis(), backOff);
    }

    private boolean isStoppedWithin(long millis) {
        try {
            return stopped.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
