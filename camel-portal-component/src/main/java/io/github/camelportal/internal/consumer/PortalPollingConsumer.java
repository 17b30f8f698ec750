package io.github.camelportal.internal.consumer;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.apache.camel.Exchange;
import org.apache.camel.support.PollingConsumerSupport;
import org.apache.camel.support.ScheduledPollEndpoint;

import io.github.camelportal.internal.feed.Feed;
import io.github.camelportal.internal.feed.FeedBatch;
import io.github.camelportal.internal.feed.FeedEvent;
import io.github.camelportal.internal.feed.FeedPoll;

/**
 * Gives out what is new in the portal, one event or all of them as a list, when a route asks for it: {@code pollEnrich} and
 * consumer templates. The portal is asked at once, and again after each delay of the endpoint while there is nothing. While
 * it wants to be left alone it is not asked, as if there were nothing.
 */
public final class PortalPollingConsumer extends PollingConsumerSupport {

    private final FeedSession session;
    private final ExchangeBinder exchanges;
    private final Duration delay;
    private final int limit;
    private Feed feed;
    private CountDownLatch stopped;

    /**
     * Connects nowhere yet.
     *
     * @param limit so many events a list has at most; 0 is without limit
     */
    public PortalPollingConsumer(ScheduledPollEndpoint endpoint, FeedSession session, int limit) {
        super(endpoint);
        this.session = session;
        this.exchanges = new ExchangeBinder(
                session.settings().splits(), session.statistics(), (what, problem) -> getExceptionHandler()
                        .handleException(what, problem));
        this.delay = Duration.ofMillis(endpoint.getTimeUnit().toMillis(endpoint.getDelay()));
        this.limit = limit > 0 ? limit : Integer.MAX_VALUE;
    }

    @Override
    protected void doStart() throws Exception {
        super.doStart();
        stopped = new CountDownLatch(1);
        feed = session.open((what, problem) -> getExceptionHandler().handleException(what, problem));
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
        if (!session.backOff().isZero()) {
            return null;
        }
        FeedBatch batch = ask();
        List<List<FeedEvent>> groups = exchanges.group(batch.events());
        if (groups.isEmpty()) {
            batch.throwIfIncomplete();
            return null;
        }
        Exchange exchange = getEndpoint().createExchange();
        exchanges.bind(groups.get(0), exchange);
        return exchange;
    }

    private FeedBatch ask() {
        session.statistics().pollStarted();
        try (FeedPoll poll = feed.poll()) {
            FeedBatch batch = FeedBatch.takeFair(poll, session.settings().splits() ? 1 : limit);
            session.statistics().pollCompleted(batch);
            return batch;
        } catch (RuntimeException e) {
            session.statistics().pollFailed();
            throw e;
        }
    }

    @Override
    public Exchange receive(long timeout) {
        long begin = System.nanoTime();
        Exchange exchange = receiveNoWait();
        while (exchange == null) {
            long left = timeout - TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
            if (left <= 0 || isStoppedWithin(Math.min(left, untilNext()))) {
                return null;
            }
            exchange = receiveNoWait();
        }
        return exchange;
    }

    /** Milliseconds; asking again before the portal can be asked would be in vain. */
    private long untilNext() {
        long pause = session.backOff().plusMillis(1).toMillis();
        return Math.max(delay.toMillis(), pause);
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
