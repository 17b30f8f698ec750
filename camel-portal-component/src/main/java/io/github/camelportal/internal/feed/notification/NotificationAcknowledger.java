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

/** Acknowledges processed notifications. Each poll retries an acknowledgement that has failed. */
final class NotificationAcknowledger {

    private static final Logger LOG = LoggerFactory.getLogger(NotificationAcknowledger.class);

    private static final Operation ACK = OperationTable.operation("notifications", "ack");

    private final PortalClient client;

    NotificationAcknowledger(PortalClient client) {
        this.client = client;
    }

    /**
     * Acknowledges a notification whose state says that it was processed. If that fails, the state stays, so that the
     * notification is not processed again.
     *
     * @return false if the portal is unavailable, so that acknowledging others would fail too
     */
    boolean acknowledge(String id) {
        String target = ACK.path().replace("{id}", PercentEncoding.encode(id));
        try {
            client.call(new PortalRequest(ACK, target, null, List.of()));
            return true;
        } catch (PortalOperationException e) {
            LOG.warn("Failed to acknowledge processed notification {}; the next poll retries. {}", id, e.getMessage());
            return !(e instanceof PortalUnreachableException
                    || e instanceof PortalOutcomeUnknownException
                    || e instanceof PortalRateLimitException);
        }
    }
}
