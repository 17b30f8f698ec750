package io.github.camelportal.internal.feed.notification;

import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.github.camelportal.api.Operation;
import io.github.camelportal.api.OperationTable;
import io.github.camelportal.exception.PortalOperationException;
import io.github.camelportal.exception.PortalOutcomeUnknownException;
import io.github.camelportal.exception.PortalRateLimitException;
import io.github.camelportal.exception.PortalUnreachableException;
import io.github.camelportal.internal.client.PortalClient;
import io.github.camelportal.internal.client.message.PercentEncoding;
import io.github.camelportal.internal.client.message.PortalRequest;

/** Tells the portal that notifications were processed, again at each poll until it has understood. */
final class NotificationAcknowledger {

    private static final Logger LOG = LoggerFactory.getLogger(NotificationAcknowledger.class);

    private static final Operation ACK = OperationTable.operation("notifications", "ack");

    private final PortalClient client;

    NotificationAcknowledger(PortalClient client) {
        this.client = client;
    }

    /**
     * Acknowledges one whose state says that it was processed; as long as it has that state, it is not processed again.
     *
     * @return false if the portal cannot be asked now, so that others need not be tried
     */
    boolean acknowledge(String id) {
        String target = ACK.path().replace("{id}", PercentEncoding.encode(id));
        try {
            client.call(new PortalRequest(ACK, target, null, List.of()));
            return true;
        } catch (PortalOperationException e) {
            LOG.warn(
                    "Notification {} was processed, but the portal does not know it yet; the next poll tells it again. {}",
                    id,
                    e.getMessage());
            return !(e instanceof PortalUnreachableException
                    || e instanceof PortalOutcomeUnknownException
                    || e instanceof PortalRateLimitException);
        }
    }
}
