package io.github.camelportal.simulator.accounts;

import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.node.ArrayNode;

import io.github.camelportal.simulator.PortalState;
import io.github.camelportal.simulator.SimulatedProvider;
import io.github.camelportal.simulator.http.Call;
import io.github.camelportal.simulator.http.Json;
import io.github.camelportal.simulator.http.Refusal;
import io.github.camelportal.simulator.http.Route;
import io.github.camelportal.simulator.http.RouteGroup;
import io.github.camelportal.simulator.http.SimulatedResponse;

/** The portal's notifications. */
public final class NotificationRoutes implements RouteGroup {

    private final PortalState state;

    public NotificationRoutes(PortalState state) {
        this.state = state;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/notifications", call -> list(call, false)).in(SimulatedProvider.XTOM),
                Route.get("/notifications/new", call -> list(call, true)).in(SimulatedProvider.XTOM),
                Route.put("/notifications/@id/ack", this::acknowledge).in(SimulatedProvider.XTOM));
    }

    private SimulatedResponse list(Call call, boolean unreadOnly) {
        Optional<String> relType = call.fields().text("rel_type");
        Optional<String> relId = call.fields().text("rel_id");
        ArrayNode list = Json.array();
        state.notifications().of(call.accountId()).stream()
                .filter(notification -> !unreadOnly || !notification.seen())
                .filter(notification ->
                        relType.map(notification.relType()::equals).orElse(true))
                .filter(notification -> relId.map(notification.relId()::equals).orElse(true))
                .forEach(notification -> list.add(NotificationJson.of(notification)));
        return SimulatedResponse.json(Json.object().set("notifications", list));
    }

    private SimulatedResponse acknowledge(Call call) {
        if (!state.notifications().acknowledge(call.accountId(), call.path("id"))) {
            throw Refusal.because("notification_not_found");
        }
        return SimulatedResponse.status(true);
    }
}
