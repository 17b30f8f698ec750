package io.github.camelportal.api;

import java.util.List;
import java.util.Map;

import io.github.camelportal.model.*;

/** Generated from the operation table: the operations of {@code notifications}. */
final class NotificationsOperations {

    private NotificationsOperations() {}

    static OperationGroup group() {
        return new OperationGroup(
                "notifications",
                "What the portal wants the client to know.",
                NotificationsEndpointConfiguration::new,
                List.of(listOperation(), newOperation(), ackOperation()));
    }

    private static Operation listOperation() {
        return new Operation(
                "notifications",
                "list",
                "List all notifications",
                "GET",
                "/notifications",
                OperationEffect.READ,
                List.of("xtom"),
                true,
                List.of(
                        new Parameter(
                                "relType",
                                "rel_type",
                                Parameter.Place.QUERY,
                                Parameter.Type.STRING,
                                false),
                        new Parameter(
                                "relId",
                                "rel_id",
                                Parameter.Place.QUERY,
                                Parameter.Type.STRING,
                                false)),
                ResponseSpec.list("notifications", "id", Notification.class),
                false);
    }

    private static Operation newOperation() {
        return new Operation(
                "notifications",
                "new",
                "List new notifications",
                "GET",
                "/notifications/new",
                OperationEffect.READ,
                List.of("xtom"),
                true,
                List.of(
                        new Parameter(
                                "relType",
                                "rel_type",
                                Parameter.Place.QUERY,
                                Parameter.Type.STRING,
                                false),
                        new Parameter(
                                "relId",
                                "rel_id",
                                Parameter.Place.QUERY,
                                Parameter.Type.STRING,
                                false)),
                ResponseSpec.list("notifications", "id", Notification.class),
                false);
    }

    private static Operation ackOperation() {
        return new Operation(
                "notifications",
                "ack",
                "Acknowledge a notification",
                "PUT",
                "/notifications/{id}/ack",
                OperationEffect.WRITES,
                List.of("xtom"),
                true,
                List.of(
                        new Parameter(
                                "notificationId",
                                "id",
                                Parameter.Place.PATH,
                                Parameter.Type.STRING,
                                false)),
                ResponseSpec.unknown(null),
                false);
    }
}
