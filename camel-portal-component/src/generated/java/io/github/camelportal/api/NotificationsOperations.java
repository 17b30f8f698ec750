package io.github.camelportal.api;

import java.util.List;
import java.util.Map;

import io.github.camelportal.model.*;

import static io.github.camelportal.api.OperationBuilder.operation;
import static io.github.camelportal.api.OperationEffect.*;
import static io.github.camelportal.api.Parameter.*;
import static io.github.camelportal.api.Parameter.Type.*;
import static io.github.camelportal.api.ResponseSpec.*;

/** Generated from the operation table: the operations of {@code notifications}. */
final class NotificationsOperations {

    private NotificationsOperations() {}

    static OperationGroup group() {
        return new OperationGroup("notifications", "Notifications of the portal.", List.of(
                listOperation(),
                newOperation(),
                ackOperation()));
    }

    private static Operation listOperation() {
        return operation("notifications", "list", "List all notifications")
                .request("GET", "/notifications", READ)
                .providers("xtom")
                .parameters(
                        query("relType", "rel_type", STRING),
                        query("relId", "rel_id", STRING))
                .returns(list("notifications", "id", Notification.class));
    }

    private static Operation newOperation() {
        return operation("notifications", "new", "List new notifications")
                .request("GET", "/notifications/new", READ)
                .providers("xtom")
                .parameters(
                        query("relType", "rel_type", STRING),
                        query("relId", "rel_id", STRING))
                .returns(list("notifications", "id", Notification.class));
    }

    private static Operation ackOperation() {
        return operation("notifications", "ack", "Acknowledge a notification")
                .request("PUT", "/notifications/{id}/ack", WRITES)
                .providers("xtom")
                .parameters(path("notificationId", "id"))
                .returns(unknown(null).confirmedBy("success", "status", "info"));
    }
}
