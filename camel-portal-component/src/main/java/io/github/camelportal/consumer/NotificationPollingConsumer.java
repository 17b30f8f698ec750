package io.github.camelportal.consumer;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.apache.camel.Exchange;
import org.apache.camel.support.PollingConsumerSupport;
import org.apache.camel.support.ScheduledPollEndpoint;

import io.github.camelportal.client.PortalClient;
import io.github.camelportal.model.Notification;

/**
 * Gives out the oldest new notification, or all that are new as a list, when a route asks for it: {@code pollEnrich} and
 * consumer templates. The portal is asked at once, and again after each delay of the endpoint while there is nothing.
 */
public final class NotificationPollingConsumer extends PollingConsumerSupport {

    private final Supplier<PortalClient> clients;
    private final NotificationSettings settings;
    private final Duration delay;
    private NotificationFeed feed;
    private CountDownLatch stopped;

    /**
     * Connects nowhere yet.
     *
     * @param clients gives the client when the consumer starts
     */
    public NotificationPollingConsumer(
            ScheduledPollEndpoint endpoint, Supplier<PortalClient> clients, NotificationSettings settings) {
        super(endpoint);
        this.clients = clients;
        this.settings = settings;
        this.delay = Duration.ofMillis(endpoint.getTimeUnit().toMillis(endpoint.getDelay()));
    }

    @Override
    protected void doStart() throws Exception {
        super.doStart();
        stopped = new CountDownLatch(1);
        feed = new NotificationFeed(clients.get(), settings);
    }

    @Override
    protected void doStop() throws Exception {
        stopped.countDown();
        super.doStop();
    }

    @Override
    public Exchange receive() {
        return receive(Long.MAX_VALUE);
    }

    @Override
    public synchronized Exchange receiveNoWait() {
        List<Notification> fresh = feed.fresh();
        if (fresh.isEmpty()) {
            return null;
        }
        Exchange exchange = getEndpoint().createExchange();
        feed.give(settings.splits() ? fresh.subList(0, 1) : fresh, exchange);
        return exchange;
    }

    @Override
    public Exchange receive(long timeout) {
        long begin = System.nanoTime();
        Exchange exchange = receiveNoWait();
        while (exchange == null) {
            long left = timeout - TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
            if (left <= 0 || isStoppedWithin(Math.min(left, delay.toMillis()))) {
                return null;
            }
            exchange = receiveNoWait();
        }
        return exchange;
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
