package io.github.camelportal.simulator.accounts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

import io.github.camelportal.simulator.PortalClock;
import io.github.camelportal.simulator.store.Sequence;

/** The portal's notifications, unread until they are acknowledged one by one. */
public final class Notifications {

    private final Map<String, SimulatedNotification> notifications = new LinkedHashMap<>();
    private final Sequence ids = new Sequence(1);
    private final PortalClock clock;

    public Notifications(PortalClock clock) {
        this.clock = clock;
    }

    public SimulatedNotification raise(String accountId, String subject, String body, String relType, String relId) {
        SimulatedNotification notification =
                new SimulatedNotification(ids.next(), accountId, subject, body, clock.now(), false, relType, relId);
        notifications.put(notification.id(), notification);
        return notification;
    }

    List<SimulatedNotification> of(String accountId) {
        return notifications.values().stream()
                .filter(notification -> notification.accountId().equals(accountId))
                .toList();
    }

    public List<SimulatedNotification> all() {
        return List.copyOf(notifications.values());
    }

    public void remove(String id) {
        if (notifications.remove(id) == null) {
            throw new NoSuchElementException("There is no notification " + id);
        }
    }

    /** Acknowledges it, however often; false if the account has no such notification. */
    boolean acknowledge(String accountId, String id) {
        SimulatedNotification notification = notifications.get(id);
        if (notification == null || !notification.accountId().equals(accountId)) {
            return false;
        }
        notifications.put(id, notification.acknowledged());
        return true;
    }
}
