package io.github.camelportal.consumer;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;

import org.apache.camel.Exchange;
import org.apache.camel.ExchangePropertyKey;
import org.apache.camel.Processor;
import org.apache.camel.Service;
import org.apache.camel.spi.ShutdownPrepared;
import org.apache.camel.support.ScheduledBatchPollingConsumer;
import org.apache.camel.support.ScheduledPollEndpoint;
import org.apache.camel.support.service.ServiceSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gives out what is new in the portal, poll by poll. */
public final class FeedConsumer extends ScheduledBatchPollingConsumer {

    private static final Logger LOG = LoggerFactory.getLogger(FeedConsumer.class);

    /** So many exchanges are made at a time where there is no limit, so that no poll has to hold a whole list. */
    private static final int BATCH = 1000;

    private final FeedSource source;
    private final FeedExchanges exchanges;
    private final boolean splits;
    private final Service end = new EndOfWaiting();
    private Feed feed;
    private int repeated;

    /** Connects nowhere yet. */
    public FeedConsumer(ScheduledPollEndpoint endpoint, Processor processor, FeedSource source) {
        super(endpoint, processor);
        this.source = source;
        this.splits = source.settings().splits();
        this.exchanges = new FeedExchanges(splits, source.progress(), (what, problem) -> getExceptionHandler()
                .handleException(what, problem));
    }

    /** Camel's own check, which also tells how far the feed is. */
    @Override
    protected void doBuild() throws Exception {
        super.doBuild();
        setHealthCheck(new FeedHealthCheck(getHealthCheck(), source.progress()));
    }

    @Override
    protected void doStart() throws Exception {
        feed = source.open((what, problem) -> getExceptionHandler().handleException(what, problem));
        if (getRoute() != null) {
            getRoute().addService(end);
        }
        super.doStart();
    }

    @Override
    protected void doStop() throws Exception {
        super.doStop();
        source.close();
    }

    /**
     * A poll that is skipped is none for Camel: it found nothing, but did not look either, and so neither counts as idle nor
     * as one that went well after one that failed.
     */
    @Override
    public void run() {
        if (feed == null || isPaused()) {
            return;
        }
        super.run();
    }

    /** A greedy consumer, or one whose strategy repeats polls, does so within a run. */
    @Override
    protected boolean isPollAllowed() {
        return super.isPollAllowed() && !isPaused();
    }

    private boolean isPaused() {
        Duration pause = source.pause();
        if (pause.isZero()) {
            return false;
        }
        LOG.debug("{} skips a poll: the portal wants to be left alone for {}", getEndpoint(), pause);
        return true;
    }

    @Override
    protected int poll() throws Exception {
        shutdownRunningTask = null;
        pendingExchanges = 0;
        repeated = 0;
        source.progress().begin();
        try (FeedPoll poll = feed.poll()) {
            forceConsumerAsReady();
            int given = getMaxMessagesPerPoll() > 0 ? processLimited(poll) : processAll(poll);
            source.progress().end();
            // Camel polls at once again after a poll that gave something; for what comes again and again, it must not.
            return isGreedy() ? given - repeated : given;
        } catch (RuntimeException e) {
            source.progress().fail();
            throw e;
        }
    }

    /** The connection is given back before the route has the events, which may take its time. */
    private int processLimited(FeedPoll poll) {
        FeedBatch batch = FeedBatch.choose(poll, getMaxMessagesPerPoll());
        poll.close();
        return process(batch);
    }

    private int processAll(FeedPoll poll) {
        int given = 0;
        boolean more = true;
        while (more && isBatchAllowed()) {
            FeedBatch batch = FeedBatch.next(poll, splits ? BATCH : Integer.MAX_VALUE);
            more = !batch.last();
            given += process(batch);
        }
        return given;
    }

    private int process(FeedBatch batch) {
        int given = processBatch(new ArrayDeque<>(exchanges.group(batch.events())));
        batch.requireWhole();
        return given;
    }

    @Override
    public int processBatch(Queue<Object> batch) {
        int size = batch.size();
        int index = 0;
        // A stop is seen between two exchanges; what was not given out by then comes after the next start.
        for (; index < size && isBatchAllowed(); index++) {
            List<?> part = (List<?>) batch.poll();
            pendingExchanges = size - index - 1;
            Exchange exchange = createExchange(false);
            exchange.setProperty(ExchangePropertyKey.BATCH_INDEX, index);
            exchange.setProperty(ExchangePropertyKey.BATCH_SIZE, size);
            exchange.setProperty(ExchangePropertyKey.BATCH_COMPLETE, index == size - 1);
            List<FeedEvent> events = part.stream().map(FeedEvent.class::cast).toList();
            repeated += events.stream().allMatch(FeedEvent::isRepeated) ? 1 : 0;
            exchanges.give(events, exchange);
            getAsyncProcessor().process(exchange, defaultConsumerCallback(exchange, true));
        }
        return index;
    }

    /** Camel tells a consumer of the end of its route only when its poll has ended, and a poll may wait for long. */
    private final class EndOfWaiting extends ServiceSupport implements ShutdownPrepared {

        @Override
        public void prepareShutdown(boolean suspendOnly, boolean forced) {
            if (!suspendOnly) {
                source.stopWaiting();
            }
        }
    }
}
