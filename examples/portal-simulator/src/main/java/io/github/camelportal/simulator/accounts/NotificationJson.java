package io.github.camelportal.simulator.accounts;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.github.camelportal.simulator.PortalClock;
import io.github.camelportal.simulator.http.Json;

/** A notification as the portal writes it. */
public final class NotificationJson {

    private NotificationJson() {}

    public static ObjectNode of(SimulatedNotification notification) {
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
