package io.github.camelportal.simulator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/** The portal's notifications, unread until they are acknowledged one by one. */
final class Notifications {

    private final Map<String, Notification> notifications = new LinkedHashMap<>();
    private final Sequence ids = new Sequence(1);
    private final PortalClock clock;

    Notifications(PortalClock clock) {
        this.clock = clock;
    }

    Notification raise(String accountId, String subject, String body, String relType, String relId) {
        Notification notification =
                new Notification(ids.next(), accountId, subject, body, clock.now(), false, relType, relId);
        notifications.put(notification.id(), notification);
        return notification;
    }

    List<Notification> of(String accountId) {
        return notifications.values().stream()
                .filter(notification -> notification.accountId().equals(accountId))
                .toList();
    }

    List<Notification> all() {
        return List.copyOf(notifications.values());
    }

    void remove(String id) {
        if (notifications.remove(id) == null) {
            throw new NoSuchElementException("There is no notification " + id);
        }
    }

    /** Acknowledges it, however often; false if the account has no such notification. */
    boolean acknowledge(String accountId, String id) {
        Notification notification = notifications.get(id);
        if (notification == null || !notification.accountId().equals(accountId)) {
            return false;
        }
        notifications.put(id, notification.acknowledged());
        return true;
    }
}
