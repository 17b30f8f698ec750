package io.github.camelportal.consumer;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.github.camelportal.api.ParameterHeaders;
import io.github.camelportal.client.PortalClient;
import io.github.camelportal.model.Notification;

/**
 * The notifications that are new and not taken yet. The portal keeps the state: what is not acknowledged is new again the
 * next time it is asked, so nothing is lost.
 */
final class NotificationFeed {

    private static final Logger LOG = LoggerFactory.getLogger(NotificationFeed.class);

    /** By date; ids are growing numbers in texts, so the shorter one of the same second is the older. */
    private static final Comparator<Notification> OLDEST_FIRST = Comparator.comparing(
                    Notification::dateAdded, Comparator.nullsLast(Comparator.<LocalDateTime>naturalOrder()))
            .thenComparing(notification -> notification.id().length())
            .thenComparing(Notification::id);

    private final PortalClient client;
    private final NotificationSettings settings;
    private final NotificationLedger ledger = new NotificationLedger();
    private final Acknowledgements acknowledgements;

    NotificationFeed(PortalClient client, NotificationSettings settings) {
        this.client = client;
        this.settings = settings;
        this.acknowledgements = new Acknowledgements(client, ledger);
    }

    /** Asks the portal, and repeats acknowledgements that failed; oldest first. */
    List<Notification> fresh() {
        // Noted before the portal is asked: what is acknowledged while it answers may still be in its answer.
        Set<String> taken = ledger.taken();
        List<Notification> listed = listed();
        acknowledgements.repeat(listed.stream().map(Notification::id).collect(Collectors.toSet()));
        return listed.stream()
                .filter(notification -> !taken.contains(notification.id()))
                .sorted(OLDEST_FIRST)
                .toList();
    }

    private List<Notification> listed() {
        List<?> answered = (List<?>) client.call(settings.list()).body();
        List<Notification> listed = answered.stream()
                .map(Notification.class::cast)
                .filter(notification ->
                        notification.id() != null && !notification.id().isEmpty())
                .toList();
        if (listed.size() < answered.size()) {
            LOG.warn(
                    "The portal lists {} notifications without an id: they cannot be acknowledged, and are left out",
                    answered.size() - listed.size());
        }
        return listed;
    }

    /** Takes the notifications for an exchange. When it completes they are acknowledged; when it fails they are given back. */
    void give(List<Notification> notifications, Exchange exchange) {
        List<String> ids = notifications.stream().map(Notification::id).toList();
        Message message = exchange.getMessage();
        if (settings.splits()) {
            fill(message, notifications.get(0));
        } else {
            message.setBody(notifications);
        }
        ledger.begin(ids);
        exchange.getExchangeExtension()
                .addOnCompletion(
                        new NotificationCompletion(ids, ledger, settings.acknowledges() ? acknowledgements : null));
    }

    private void fill(Message message, Notification notification) {
        message.setBody(notification);
        message.setHeader(ParameterHeaders.NOTIFICATION_ID, notification.id());
        message.setHeader(ParameterHeaders.REL_TYPE, notification.relType());
        message.setHeader(ParameterHeaders.REL_ID, notification.relId());
        if (notification.dateAdded() != null) {
            message.setHeader(
                    Exchange.MESSAGE_TIMESTAMP,
                    notification.dateAdded().atZone(settings.zone()).toInstant().toEpochMilli());
        }
    }
}
