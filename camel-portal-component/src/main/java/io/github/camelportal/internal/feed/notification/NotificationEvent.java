package io.github.camelportal.internal.feed.notification;

import com.fasterxml.jackson.databind.JsonNode;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.github.camelportal.api.ParameterHeaders;
import io.github.camelportal.internal.feed.FeedEvent;
import io.github.camelportal.model.Notification;

/** A notification that is new. */
final class NotificationEvent extends FeedEvent {

    /** State of one that was processed and is not acknowledged. */
    private static final String PROCESSED = "processed";

    private static final Logger LOG = LoggerFactory.getLogger(NotificationEvent.class);

    private final NotificationFeed feed;
    private final JsonNode written;
    private Notification notification;

    /**
     * For one exchange.
     *
     * @param written what the portal wrote
     */
    NotificationEvent(NotificationFeed feed, JsonNode written) {
        super(feed.ledger(), written.path("id").asText("").strip());
        this.feed = feed;
        this.written = written;
    }

    /** Its key, too; empty where the portal wrote none. */
    String id() {
        return key();
    }

    /** When it was raised, as the portal wrote it, or null. */
    String date() {
        String date = written.path("date_added").asText("").strip();
        return date.isEmpty() ? null : date;
    }

    @Override
    public String name() {
        return "notification " + id();
    }

    @Override
    public Notification body() {
        if (notification == null) {
            notification = (Notification) feed.typed(written);
        }
        return notification;
    }

    @Override
    public void populate(Message message) {
        message.setBody(body());
        message.setHeader(ParameterHeaders.NOTIFICATION_ID, id());
        message.setHeader(ParameterHeaders.REL_TYPE, body().relType());
        message.setHeader(ParameterHeaders.REL_ID, body().relId());
        if (body().dateAdded() != null) {
            message.setHeader(
                    Exchange.MESSAGE_TIMESTAMP,
                    body().dateAdded()
                            .atZone(feed.settings().zone())
                            .toInstant()
                            .toEpochMilli());
        }
    }

    /** First it is noted here, then the portal is told: whatever breaks in between, it is not processed again. */
    @Override
    public void commit() {
        try {
            if (feed.settings().acknowledges() && feed.settings().writesNothing()) {
                LOG.info("Notification {} was processed and is not acknowledged, because of dryRun=true", id());
                ledger().markDryRun(id());
            } else if (feed.settings().acknowledges()) {
                ledger().save(id(), PROCESSED);
                feed.acknowledgements().acknowledge(id());
            }
        } finally {
            ledger().complete(id());
        }
    }
}
