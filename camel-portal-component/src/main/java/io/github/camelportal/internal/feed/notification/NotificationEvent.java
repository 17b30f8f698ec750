package io.github.camelportal.internal.feed.notification;

import java.time.LocalDateTime;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.github.camelportal.api.ParameterHeaders;
import io.github.camelportal.internal.feed.ElementId;
import io.github.camelportal.internal.feed.FeedContext;
import io.github.camelportal.internal.feed.FeedEvent;
import io.github.camelportal.internal.json.PortalJson;
import io.github.camelportal.model.Notification;

/** An unread notification. */
final class NotificationEvent extends FeedEvent {

    /** State of a notification that was processed and is not acknowledged yet. */
    private static final String PROCESSED = "processed";

    private static final Logger LOG = LoggerFactory.getLogger(NotificationEvent.class);

    private final FeedContext context;
    private final NotificationAcknowledger acknowledger;
    private final JsonNode element;
    private final LocalDateTime date;
    private Notification notification;

    /**
     * Creates the event of a notification.
     *
     * @param element the notification as the portal sent it
     */
    NotificationEvent(FeedContext context, NotificationAcknowledger acknowledger, JsonNode element) {
        super(context.tracker(), ElementId.of(element.path("id")));
        this.context = context;
        this.acknowledger = acknowledger;
        this.element = element;
        this.date = date(element.path("date_added"));
    }

    /** Returns the id, which is the key too; empty if the portal sent none. */
    String id() {
        return key();
    }

    /** Returns the date, or null if there is none that can be read. */
    LocalDateTime date() {
        return date;
    }

    private static LocalDateTime date(JsonNode field) {
        try {
            return field.isMissingNode() ? null : PortalJson.mapper().treeToValue(field, LocalDateTime.class);
        } catch (JsonProcessingException e) {
            return null;
        }
    }

    @Override
    public String name() {
        return "notification " + id();
    }

    @Override
    public Notification body() {
        if (notification == null) {
            notification = (Notification) context.toRecord(element);
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
                            .atZone(context.options().zone())
                            .toInstant()
                            .toEpochMilli());
        }
    }

    @Override
    protected void addState(Map<String, String> states) {
        if (context.options().acknowledge() && !context.options().suppressWrites()) {
            states.put(id(), PROCESSED);
        }
    }

    /** Acknowledges after the state was saved, so that a failure in between does not repeat the exchange. */
    @Override
    protected void stateSaved() {
        if (!context.options().acknowledge()) {
            return;
        }
        if (context.options().suppressWrites()) {
            LOG.info("Skipping the acknowledgement of processed notification {} because of dryRun=true", id());
            tracker().markDryRun(id());
        } else {
            acknowledger.acknowledge(id());
        }
    }
}
