package io.github.camelportal.simulator;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** A notification as the portal writes it. */
final class NotificationJson {

    private NotificationJson() {}

    static ObjectNode of(Notification notification) {
        return Json.object()
                .put("id", notification.id())
                .put("subject", notification.subject())
                .put("body", notification.body())
                .put("date_added", PortalClock.text(notification.dateAdded()))
                .put("seen", notification.seen() ? "1" : "0")
                .put("rel_type", notification.relType())
                .put("rel_id", notification.relId());
    }
}
