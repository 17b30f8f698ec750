package io.github.camelportal.internal.consumer;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;

import org.apache.camel.Exchange;
import org.apache.camel.ExchangePropertyKey;
import org.apache.camel.Processor;
import org.apache.camel.Service;
import org.apache.camel.support.ScheduledBatchPollingConsumer;
import org.apache.camel.support.ScheduledPollEndpoint;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.github.camelportal.internal.feed.Feed;
import io.github.camelportal.internal.feed.FeedBatch;
import io.github.camelportal.internal.feed.FeedEvent;
import io.github.camelportal.internal.feed.FeedPoll;

/** Polls a feed, and gives its events to the route. */
public final class PortalConsumer extends ScheduledBatchPollingConsumer {

    private static final Logger LOG = LoggerFactory.getLogger(PortalConsumer.class);

    /** Maximum number of exchanges of a batch if the consumer has no limit, so that no poll holds a whole list. */
    private static final int BATCH_SIZE = 1000;

    private final FeedSession session;
    private final ExchangeBinder binder;
    private final boolean splitResults;
    private final Service shutdownListener;
    private final FeedExceptionHandler exceptionHandler;
    private Feed feed;
    private int redeliveries;

    /** Sends no request yet. */
    public PortalConsumer(ScheduledPollEndpoint endpoint, Processor processor, FeedSession session) {
        super(endpoint, processor);
        this.session = session;
        this.splitResults = session.options().splitResults();
        this.binder = session.binder();
        exceptionHandler = new FeedExceptionHandler(endpoint.getCamelContext(), () -> session.credentialsRefusedUntil()
                .isPresent());
        setExceptionHandler(exceptionHandler);
        this.shutdownListener = new RouteShutdownListener(session::cancelRetries);
    }

    @Override
    protected void doBuild() throws Exception {
        super.doBuild();
        setHealthCheck(new FeedHealthCheck(getHealthCheck(), session));
    }

    @Override
    protected void doStart() throws Exception {
        feed = session.open(getExceptionHandler());
        if (getRoute() != null) {
            getRoute().addService(shutdownListener);
        }
        super.doStart();
    }

    @Override
    protected void doStop() throws Exception {
        super.doStop();
        session.close();
    }

    /**
     * Skips the poll while the portal is backing off, or has refused the credentials. Camel must not count it, neither as idle nor as a success after failures,
     * because nothing was fetched.
     */
    @Override
    public void run() {
        if (feed == null || isBackingOff()) {
            return;
        }
        super.run();
    }

    /** Stops a greedy consumer, or a poll strategy that retries, from polling again within a run while the portal backs off. */
    @Override
    protected boolean isPollAllowed() {
        return super.isPollAllowed() && !isBackingOff();
    }

    private boolean isBackingOff() {
        Duration backOff = session.backOff();
        Optional<Instant> refusedUntil = session.credentialsRefusedUntil();
        if (!backOff.isZero()) {
            LOG.debug("Skipping a poll, because the portal asked to back off for {}: {}", backOff, getEndpoint());
        }
        refusedUntil.ifPresent(end -> LOG.debug(
                "Skipping a poll, because refused credentials are not tried again until {}: {}", end, getEndpoint()));
        return !backOff.isZero() || refusedUntil.isPresent();
    }

    @Override
    protected int poll() throws Exception {
        shutdownRunningTask = null;
        pendingExchanges = 0;
        redeliveries = 0;
        session.rollbackLost();
        session.statistics().pollStarted();
        try (FeedPoll poll = feed.poll()) {
            forceConsumerAsReady();
            int exchanges = getMaxMessagesPerPoll() > 0 ? deliverLimited(poll) : deliverAll(poll);
            session.statistics().pollCompleted();
            exceptionHandler.pollCompleted();
            // A greedy consumer polls at once after a poll with exchanges. Events that always fail must not make it
            // loop.
            return isGreedy() ? exchanges - redeliveries : exchanges;
        } catch (RuntimeException e) {
            session.statistics().pollFailed();
            throw e;
        }
    }

    /** Reads the whole poll first and releases its connection, because the route may take its time. */
    private int deliverLimited(FeedPoll poll) {
        FeedBatch batch = FeedBatch.takeFair(poll, getMaxMessagesPerPoll());
        poll.close();
        return deliver(batch);
    }

    private int deliverAll(FeedPoll poll) {
        int exchanges = 0;
        boolean more = true;
        while (more && isBatchAllowed()) {
            FeedBatch batch = FeedBatch.take(poll, splitResults ? BATCH_SIZE : Integer.MAX_VALUE);
            more = !batch.last();
            exchanges += deliver(batch);
        }
        return exchanges;
    }

    private int deliver(FeedBatch batch) {
        List<FeedEvent> events = binder.dropUnreadable(batch.events(), getExceptionHandler());
        int exchanges = processBatch(new ArrayDeque<>(binder.group(events)));
        batch.throwIfIncomplete();
        return exchanges;
    }

    @Override
    public int processBatch(Queue<Object> batch) {
        int size = batch.size();
        int index = 0;
        // A stop takes effect between two exchanges. The rest of the batch is delivered after the next start.
        for (; index < size && isBatchAllowed(); index++) {
            List<?> group = (List<?>) batch.poll();
            pendingExchanges = size - index - 1;
            Exchange exchange = createExchange(false);
            // Camel does not reset this mark of a pooled exchange, which would keep the error handler from the next
            // failure.
            exchange.getExchangeExtension().setFailureHandled(false);
            exchange.setProperty(ExchangePropertyKey.BATCH_INDEX, index);
            exchange.setProperty(ExchangePropertyKey.BATCH_SIZE, size);
            exchange.setProperty(ExchangePropertyKey.BATCH_COMPLETE, index == size - 1);
            List<FeedEvent> events = group.stream().map(FeedEvent.class::cast).toList();
            redeliveries += events.stream().allMatch(FeedEvent::isRedelivery) ? 1 : 0;
            if (isBound(events, exchange)) {
                getAsyncProcessor().process(exchange, defaultConsumerCallback(exchange, false));
            }
        }
        return index;
    }

    /** Binds events to an exchange. Returns false if a file of theirs cannot be downloaded, which is reported, and holds up no other. */
    private boolean isBound(List<FeedEvent> events, Exchange exchange) {
        try {
            binder.bind(events, exchange);
            return true;
        } catch (RuntimeException e) {
            releaseExchange(exchange, false);
            getExceptionHandler().handleException("Skipping " + events.get(0).name(), e);
            return false;
        }
    }
}
