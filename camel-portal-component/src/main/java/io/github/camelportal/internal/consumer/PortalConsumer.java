package io.github.camelportal.internal.consumer;

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

import io.github.camelportal.internal.feed.Feed;
import io.github.camelportal.internal.feed.FeedBatch;
import io.github.camelportal.internal.feed.FeedEvent;
import io.github.camelportal.internal.feed.FeedPoll;

/** Gives out what is new in the portal, poll by poll. */
public final class PortalConsumer extends ScheduledBatchPollingConsumer {

    private static final Logger LOG = LoggerFactory.getLogger(PortalConsumer.class);

    /** So many exchanges are made at a time where there is no limit, so that no poll has to hold a whole list. */
    private static final int BATCH = 1000;

    private final FeedSession session;
    private final ExchangeBinder exchanges;
    private final boolean splits;
    private final Service end = new EndOfWaiting();
    private Feed feed;
    private int redeliveries;

    /** Connects nowhere yet. */
    public PortalConsumer(ScheduledPollEndpoint endpoint, Processor processor, FeedSession session) {
        super(endpoint, processor);
        this.session = session;
        this.splits = session.settings().splits();
        this.exchanges = new ExchangeBinder(splits, session.statistics(), (what, problem) -> getExceptionHandler()
                .handleException(what, problem));
    }

    /** Camel's own check, which also tells how far the feed is. */
    @Override
    protected void doBuild() throws Exception {
        super.doBuild();
        setHealthCheck(new FeedHealthCheck(getHealthCheck(), session.statistics()));
    }

    @Override
    protected void doStart() throws Exception {
        feed = session.open((what, problem) -> getExceptionHandler().handleException(what, problem));
        if (getRoute() != null) {
            getRoute().addService(end);
        }
        super.doStart();
    }

    @Override
    protected void doStop() throws Exception {
        super.doStop();
        session.close();
    }

    /**
     * A poll that is skipped is none for Camel: it found nothing, but did not look either, and so neither counts as idle nor
     * as one that went well after one that failed.
     */
    @Override
    public void run() {
        if (feed == null || isBackingOff()) {
            return;
        }
        super.run();
    }

    /** A greedy consumer, or one whose strategy repeats polls, does so within a run. */
    @Override
    protected boolean isPollAllowed() {
        return super.isPollAllowed() && !isBackingOff();
    }

    private boolean isBackingOff() {
        Duration pause = session.backOff();
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
        redeliveries = 0;
        session.statistics().pollStarted();
        try (FeedPoll poll = feed.poll()) {
            forceConsumerAsReady();
            int given = getMaxMessagesPerPoll() > 0 ? processLimited(poll) : processAll(poll);
            session.statistics().pollCompleted();
            // Camel polls at once again after a poll that gave something; for what comes again and again, it must not.
            return isGreedy() ? given - redeliveries : given;
        } catch (RuntimeException e) {
            session.statistics().pollFailed();
            throw e;
        }
    }

    /** The connection is given back before the route has the events, which may take its time. */
    private int processLimited(FeedPoll poll) {
        FeedBatch batch = FeedBatch.takeFair(poll, getMaxMessagesPerPoll());
        poll.close();
        return process(batch);
    }

    private int processAll(FeedPoll poll) {
        int given = 0;
        boolean more = true;
        while (more && isBatchAllowed()) {
            FeedBatch batch = FeedBatch.take(poll, splits ? BATCH : Integer.MAX_VALUE);
            more = !batch.last();
            given += process(batch);
        }
        return given;
    }

    private int process(FeedBatch batch) {
        int given = processBatch(new ArrayDeque<>(exchanges.group(batch.events())));
        batch.throwIfIncomplete();
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
            redeliveries += events.stream().allMatch(FeedEvent::isRedelivery) ? 1 : 0;
            exchanges.bind(events, exchange);
            getAsyncProcessor().process(exchange, defaultConsumerCallback(exchange, true));
        }
        return index;
    }

    /** Camel tells a consumer of the end of its route only when its poll has ended, and a poll may wait for long. */
    private final class EndOfWaiting extends ServiceSupport implements ShutdownPrepared {

        @Override
        public void prepareShutdown(boolean suspendOnly, boolean forced) {
            if (!suspendOnly) {
                session.cancelRetries();
            }
        }
    }
}
