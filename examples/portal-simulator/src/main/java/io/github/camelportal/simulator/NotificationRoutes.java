package io.github.camelportal.simulator;

import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.node.ArrayNode;

/** The portal's notifications. */
final class NotificationRoutes implements RouteGroup {

    private final PortalState state;

    NotificationRoutes(PortalState state) {
        this.state = state;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/notifications", call -> list(call, false)).in(Provider.XTOM),
                Route.get("/notifications/new", call -> list(call, true)).in(Provider.XTOM),
                Route.put("/notifications/@id/ack", this::acknowledge).in(Provider.XTOM));
    }

    private Reply list(Call call, boolean unreadOnly) {
        Optional<String> relType = call.fields().text("rel_type");
        Optional<String> relId = call.fields().text("rel_id");
        ArrayNode list = Json.array();
        state.notifications().of(call.accountId()).stream()
                .filter(notification -> !unreadOnly || !notification.seen())
                .filter(notification ->
                        relType.map(notification.relType()::equals).orElse(true))
                .filter(notification -> relId.map(notification.relId()::equals).orElse(true))
                .forEach(notification -> list.add(NotificationJson.of(notification)));
        return Reply.json(Json.object().set("notifications", list));
    }

    private Reply acknowledge(Call call) {
        if (!state.notifications().acknowledge(call.accountId(), call.path("id"))) {
            throw Refusal.because("notification_not_found");
        }
        return Reply.status(true);
    }
}
