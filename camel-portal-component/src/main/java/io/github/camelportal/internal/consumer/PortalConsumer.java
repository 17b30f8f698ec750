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
import io.github.camelportal.internal.feed.FeedOptions;
import io.github.camelportal.internal.feed.FeedPoll;
import io.github.camelportal.internal.feed.PollStoppedException;

/** Polls a feed, and gives its events to the route. */
public final class PortalConsumer extends ScheduledBatchPollingConsumer {

    private static final Logger LOG = LoggerFactory.getLogger(PortalConsumer.class);

    /** Maximum number of exchanges of a batch if the consumer has no limit, so that no poll holds a whole list. */
    private static final int BATCH_SIZE = 1000;

    private final FeedSession session;
    private final ExchangeBinder binder;
    private final boolean splitResults;
    private final int chunkSize;
    private final Service shutdownListener;
    private final FeedExceptionHandler exceptionHandler;
    private Feed feed;
    private int redeliveries;
    private Runnable removeGauges = () -> {};

    /** Sends no request yet. */
    public PortalConsumer(ScheduledPollEndpoint endpoint, Processor processor, FeedSession session) {
        super(endpoint, processor);
        this.session = session;
        this.splitResults = session.options().splitResults();
        this.chunkSize = session.options().chunkSize();
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
        feed = session.open(getExceptionHandler(), () -> !isBatchAllowed());
        if (getRoute() != null) {
            getRoute().addService(shutdownListener);
            removeGauges = FeedGauges.register(getEndpoint().getCamelContext(), getRouteId(), session.statistics());
        }
        super.doStart();
    }

    @Override
    protected void doStop() throws Exception {
        super.doStop();
        removeGauges.run();
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
            int exchanges =
                    getMaxMessagesPerPoll() > 0 ? deliverLimited(poll) : deliverAll(poll, batchSize(BATCH_SIZE));
            session.statistics().pollCompleted();
            exceptionHandler.pollCompleted();
            // A greedy consumer polls at once after a poll with exchanges. Events that always fail must not make it
            // loop.
            return isGreedy() ? exchanges - redeliveries : exchanges;
        } catch (PollStoppedException e) {
            LOG.debug("Ending a poll early, because the consumer stops: {}", getEndpoint());
            session.statistics().pollStopped();
            return 0;
        } catch (RuntimeException e) {
            session.statistics().pollFailed();
            throw e;
        }
    }

    /** Reads the whole poll first and releases its connection, because the route may take its time. */
    private int deliverLimited(FeedPoll poll) {
        FeedBatch batch = FeedBatch.takeFair(poll, getMaxMessagesPerPoll());
        poll.close();
        return deliverAll(FeedPoll.of(batch.events(), batch.failure()), batchSize(getMaxMessagesPerPoll()));
    }

    /** Returns the maximum number of events of a batch. The details of a whole batch are fetched before its first exchange. */
    private int batchSize(int limit) {
        FeedOptions.DetailOptions details = session.options().details();
        int single = details == null ? limit : Math.min(limit, details.concurrency());
        return splitResults ? single : Integer.MAX_VALUE;
    }

    /**
     * Delivers a poll while it is read.
     *
     * @param batchSize maximum number of events of a batch
     */
    private int deliverAll(FeedPoll poll, int batchSize) {
        try (FeedPoll detailed = session.withDetails(poll)) {
            if (chunkSize > 0) {
                return deliverChunks(detailed);
            }
            int exchanges = 0;
            boolean more = true;
            while (more && isBatchAllowed()) {
                FeedBatch batch = FeedBatch.take(detailed, batchSize);
                more = !batch.last();
                exchanges += deliver(batch);
            }
            return exchanges;
        }
    }

    /** Delivers chunks while the poll is read. Their number is not known before the last one, as with a split in streaming mode. */
    private int deliverChunks(FeedPoll poll) {
        ChunkReader chunks = new ChunkReader(poll, chunkSize, event -> binder.isReadable(event, getExceptionHandler()));
        int index = 0;
        for (ChunkReader.Chunk chunk = chunks.next(); chunk != null && isBatchAllowed(); chunk = chunks.next()) {
            pendingExchanges = chunk.last() ? 0 : 1;
            process(chunk.events(), index, chunk.last() ? index + 1 : null);
            index++;
        }
        chunks.throwIfIncomplete();
        return index;
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
            process(group.stream().map(FeedEvent.class::cast).toList(), index, size);
        }
        return index;
    }

    /**
     * Processes an exchange.
     *
     * @param size number of exchanges of the batch, or null if there are more than have been read
     */
    private void process(List<FeedEvent> events, int index, Integer size) {
        Exchange exchange = createExchange(false);
        // Camel does not reset this mark of a pooled exchange, which would keep the error handler from the next
        // failure.
        exchange.getExchangeExtension().setFailureHandled(false);
        exchange.setProperty(ExchangePropertyKey.BATCH_INDEX, index);
        if (size != null) {
            exchange.setProperty(ExchangePropertyKey.BATCH_SIZE, size);
        }
        exchange.setProperty(ExchangePropertyKey.BATCH_COMPLETE, size != null && index == size - 1);
        redeliveries += events.stream().allMatch(FeedEvent::isRedelivery) ? 1 : 0;
        if (isBound(events, exchange)) {
            getAsyncProcessor().process(exchange, defaultConsumerCallback(exchange, false));
        }
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
