package io.github.camelportal.consumer;

import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.github.camelportal.api.Operation;
import io.github.camelportal.api.OperationTable;
import io.github.camelportal.client.PercentEncoding;
import io.github.camelportal.client.PortalClient;
import io.github.camelportal.client.PortalOperationException;
import io.github.camelportal.client.PortalOutcomeUnknownException;
import io.github.camelportal.client.PortalRateLimitException;
import io.github.camelportal.client.PortalRequest;
import io.github.camelportal.client.PortalUnreachableException;

/** Tells the portal that notifications were processed, again at each poll until it has understood. */
final class Acknowledgements {

    private static final Logger LOG = LoggerFactory.getLogger(Acknowledgements.class);

    private static final Operation ACK = OperationTable.operation("notifications", "ack");

    private final PortalClient client;

    Acknowledgements(PortalClient client) {
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
