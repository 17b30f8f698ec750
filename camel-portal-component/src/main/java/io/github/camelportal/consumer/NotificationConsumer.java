package io.github.camelportal.consumer;

import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.apache.camel.Exchange;
import org.apache.camel.ExchangePropertyKey;
import org.apache.camel.Message;
import org.apache.camel.Processor;
import org.apache.camel.support.ScheduledBatchPollingConsumer;
import org.apache.camel.support.ScheduledPollEndpoint;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.github.camelportal.api.ParameterHeaders;
import io.github.camelportal.client.PortalClient;
import io.github.camelportal.model.Notification;

/**
 * Gives out the notifications that are new, oldest first, and acknowledges those whose exchange has succeeded. The portal
 * keeps the state: what is not acknowledged is new again at the next poll, so nothing is lost.
 */
public final class NotificationConsumer extends ScheduledBatchPollingConsumer {

    private static final Logger LOG = LoggerFactory.getLogger(NotificationConsumer.class);

    /** By date; ids are growing numbers in texts, so the shorter one of the same second is the older. */
    private static final Comparator<Notification> OLDEST_FIRST = Comparator.comparing(
                    Notification::dateAdded, Comparator.nullsLast(Comparator.<LocalDateTime>naturalOrder()))
            .thenComparing(notification -> notification.id().length())
            .thenComparing(Notification::id);

    private final Supplier<PortalClient> clients;
    private final NotificationSettings settings;
    private final NotificationLedger ledger = new NotificationLedger();

    private PortalClient client;
    private Acknowledgements acknowledgements;

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
        client = clients.get();
        acknowledgements = new Acknowledgements(client, ledger);
        super.doStart();
    }

    @Override
    protected int poll() throws Exception {
        shutdownRunningTask = null;
        pendingExchanges = 0;
        // Noted before the portal is asked: what is acknowledged while it answers may still be in its answer.
        Set<String> taken = ledger.taken();
        List<Notification> listed = listed();
        forceConsumerAsReady();
        acknowledgements.repeat(listed.stream().map(Notification::id).collect(Collectors.toSet()));
        List<Notification> fresh = listed.stream()
                .filter(notification -> !taken.contains(notification.id()))
                .sorted(OLDEST_FIRST)
                .limit(getMaxMessagesPerPoll() > 0 ? getMaxMessagesPerPoll() : Long.MAX_VALUE)
                .toList();
        Queue<Object> batch = new ArrayDeque<>();
        if (settings.splits()) {
            fresh.forEach(notification -> batch.add(List.of(notification)));
        } else if (!fresh.isEmpty()) {
            batch.add(fresh);
        }
        return processBatch(batch);
    }

    private List<Notification> listed() {
        List<Notification> listed = ((List<?>) client.call(settings.list()).body())
                .stream().map(Notification.class::cast).toList();
        List<Notification> usable = listed.stream()
                .filter(notification ->
                        notification.id() != null && !notification.id().isEmpty())
                .toList();
        if (usable.size() < listed.size()) {
            LOG.warn(
                    "{} lists {} notifications without an id: they cannot be told apart or acknowledged, and are left out",
                    getEndpoint(),
                    listed.size() - usable.size());
        }
        return usable;
    }

    @Override
    public int processBatch(Queue<Object> batch) {
        int size = batch.size();
        int index = 0;
        // A stop is seen between two exchanges; what was not given out by then is new again after the next start.
        for (; index < size && isBatchAllowed(); index++) {
            List<?> part = (List<?>) batch.poll();
            List<Notification> notifications =
                    part.stream().map(Notification.class::cast).toList();
            pendingExchanges = size - index - 1;
            Exchange exchange = exchange(notifications);
            exchange.setProperty(ExchangePropertyKey.BATCH_INDEX, index);
            exchange.setProperty(ExchangePropertyKey.BATCH_SIZE, size);
            exchange.setProperty(ExchangePropertyKey.BATCH_COMPLETE, index == size - 1);
            List<String> ids = notifications.stream().map(Notification::id).toList();
            ledger.begin(ids);
            exchange.getExchangeExtension()
                    .addOnCompletion(
                            new NotificationCompletion(ids, ledger, settings.acknowledges() ? acknowledgements : null));
            getAsyncProcessor().process(exchange, defaultConsumerCallback(exchange, true));
        }
        return index;
    }

    private Exchange exchange(List<Notification> notifications) {
        Exchange exchange = createExchange(false);
        Message message = exchange.getMessage();
        if (!settings.splits()) {
            message.setBody(notifications);
            return exchange;
        }
        Notification notification = notifications.get(0);
        message.setBody(notification);
        message.setHeader(ParameterHeaders.NOTIFICATION_ID, notification.id());
        message.setHeader(ParameterHeaders.REL_TYPE, notification.relType());
        message.setHeader(ParameterHeaders.REL_ID, notification.relId());
        if (notification.dateAdded() != null) {
            message.setHeader(
                    Exchange.MESSAGE_TIMESTAMP,
                    notification.dateAdded().atZone(settings.zone()).toInstant().toEpochMilli());
        }
        return exchange;
    }
}
