package io.github.camelportal.consumer;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.function.Supplier;

import org.apache.camel.Exchange;
import org.apache.camel.ExchangePropertyKey;
import org.apache.camel.Processor;
import org.apache.camel.support.ScheduledBatchPollingConsumer;
import org.apache.camel.support.ScheduledPollEndpoint;

import io.github.camelportal.client.PortalClient;
import io.github.camelportal.model.Notification;

/** Gives out the notifications that are new, poll by poll, and acknowledges those whose exchange has succeeded. */
public final class NotificationConsumer extends ScheduledBatchPollingConsumer {

    private final Supplier<PortalClient> clients;
    private final NotificationSettings settings;
    private NotificationFeed feed;

    /**
     * Connects nowhere yet.
     *
     * @param clients gives the client when the route starts
     */
    public NotificationConsumer(
            ScheduledPollEndpoint endpoint,
            Processor processor,
            Supplier<PortalClient> clients,
            NotificationSettings settings) {
        super(endpoint, processor);
        this.clients = clients;
        this.settings = settings;
    }

    @Override
    protected void doStart() throws Exception {
        feed = new NotificationFeed(clients.get(), settings);
        super.doStart();
    }

    @Override
    protected int poll() throws Exception {
        shutdownRunningTask = null;
        pendingExchanges = 0;
        List<Notification> fresh = feed.fresh();
        forceConsumerAsReady();
        if (getMaxMessagesPerPoll() > 0 && fresh.size() > getMaxMessagesPerPoll()) {
            fresh = fresh.subList(0, getMaxMessagesPerPoll());
        }
        Queue<Object> batch = new ArrayDeque<>();
        if (settings.splits()) {
            fresh.forEach(notification -> batch.add(List.of(notification)));
        } else if (!fresh.isEmpty()) {
            batch.add(fresh);
        }
        return processBatch(batch);
    }

    @Override
    public int processBatch(Queue<Object> batch) {
        int size = batch.size();
        int index = 0;
        // A stop is seen between two exchanges; what was not given out by then is new again after the next start.
        for (; index < size && isBatchAllowed(); index++) {
            List<?> part = (List<?>) batch.poll();
            pendingExchanges = size - index - 1;
            Exchange exchange = createExchange(false);
            exchange.setProperty(ExchangePropertyKey.BATCH_INDEX, index);
            exchange.setProperty(ExchangePropertyKey.BATCH_SIZE, size);
            exchange.setProperty(ExchangePropertyKey.BATCH_COMPLETE, index == size - 1);
            feed.give(part.stream().map(Notification.class::cast).toList(), exchange);
            getAsyncProcessor().process(exchange, defaultConsumerCallback(exchange, true));
        }
        return index;
    }
}
