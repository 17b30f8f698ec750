package io.github.camelportal.simulator.accounts;

import java.time.LocalDateTime;

/**
 * A message of the portal to a client.
 *
 * @param relType what it is about, such as {@code ticket}
 * @param relId which one it is about, such as a ticket's number
 * @param seen whether the client has acknowledged it
 */
public record SimulatedNotification(
        String id,
        String accountId,
        String subject,
        String body,
        LocalDateTime dateAdded,
        boolean seen,
        String relType,
        String relId) {

    SimulatedNotification acknowledged() {
        return new SimulatedNotification(id, accountId, subject, body, dateAdded, true, relType, relId);
    }
}
