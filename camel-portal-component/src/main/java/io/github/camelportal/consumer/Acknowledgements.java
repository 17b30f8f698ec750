package io.github.camelportal.consumer;

import java.util.List;
import java.util.Set;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.github.camelportal.api.Operation;
import io.github.camelportal.api.OperationTable;
import io.github.camelportal.client.PercentEncoding;
import io.github.camelportal.client.PortalClient;
import io.github.camelportal.client.PortalOperationException;
import io.github.camelportal.client.PortalRequest;

/** Tells the portal that notifications were processed, again and again until it has understood. */
final class Acknowledgements {

    private static final Logger LOG = LoggerFactory.getLogger(Acknowledgements.class);

    private static final Operation ACK = OperationTable.operation("notifications", "ack");

    private final PortalClient client;
    private final NotificationLedger ledger;

    Acknowledgements(PortalClient client, NotificationLedger ledger) {
        this.client = client;
        this.ledger = ledger;
    }

    /** Acknowledges one that was processed. If that fails, it is not processed again but acknowledged at the next poll. */
    void acknowledge(String id) {
        String target = ACK.path().replace("{id}", PercentEncoding.encode(id));
        try {
            client.call(new PortalRequest(ACK, target, null, List.of()));
            ledger.settle(id);
        } catch (PortalOperationException e) {
            ledger.awaitAcknowledgement(id);
            LOG.warn(
                    "Notification {} was processed, but the portal does not know it yet; the next poll tells it again. {}",
                    id,
                    e.getMessage());
        } catch (RuntimeException e) {
            ledger.awaitAcknowledgement(id);
            throw e;
        }
    }

    /**
     * Repeats those that failed.
     *
     * @param listed what the portal calls new; another one needs no acknowledgement any more
     */
    void repeat(Set<String> listed) {
        for (String id : ledger.unacknowledged()) {
            if (listed.contains(id)) {
                acknowledge(id);
            } else {
                ledger.settle(id);
            }
        }
    }
}
