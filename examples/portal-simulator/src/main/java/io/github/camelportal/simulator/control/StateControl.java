package io.github.camelportal.simulator.control;

import java.util.List;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.github.camelportal.simulator.PortalSimulator;
import io.github.camelportal.simulator.RecordedRequest;
import io.github.camelportal.simulator.accounts.NotificationJson;
import io.github.camelportal.simulator.http.Json;
import io.github.camelportal.simulator.http.SimulatedResponse;
import io.github.camelportal.simulator.tickets.TicketJson;

/** Shows and resets the portal's state over HTTP, without passwords and tokens. */
final class StateControl {

    private final PortalSimulator simulator;

    StateControl(PortalSimulator simulator) {
        this.simulator = simulator;
    }

    List<ControlRoute> routes() {
        return List.of(
                new ControlRoute("GET", "/state", this::state),
                new ControlRoute("POST", "/reset", this::reset),
                new ControlRoute("GET", "/tickets", this::ticketList),
                new ControlRoute("GET", "/notifications", this::notificationList),
                new ControlRoute("GET", "/replies", this::replies));
    }

    private SimulatedResponse reset(ControlCall call) {
        call.allow();
        simulator.reset();
        return SimulatedResponse.json(Json.object());
    }

    private SimulatedResponse state(ControlCall call) {
        call.allow();
        ObjectNode state = Json.object()
                .put("provider", simulator.provider().label())
                .put("base_url", simulator.baseUrl())
                .put("username", simulator.username())
                .put("now", simulator.now().toString());
        state.set("tickets", tickets());
        state.set("notifications", notifications());
        state.set("contacts", contacts());
        PortfolioJson.addTo(state, simulator);
        state.put("quirks", simulator.hasQuirks());
        state.set("faults", FaultControl.list(simulator.faults()));
        state.set("effects", effects());
        state.set(
                "requests",
                Json.texts(simulator.requests().stream()
                        .map(RecordedRequest::toString)
                        .toList()));
        return SimulatedResponse.json(state);
    }

    private SimulatedResponse ticketList(ControlCall call) {
        call.allow();
        return SimulatedResponse.list("tickets", simulator.tickets(), TicketJson::details);
    }

    private SimulatedResponse notificationList(ControlCall call) {
        call.allow();
        return SimulatedResponse.list("notifications", simulator.notifications(), NotificationJson::of);
    }

    private SimulatedResponse replies(ControlCall call) {
        call.allow();
        return SimulatedResponse.list("replies", simulator.replies(), TicketJson::posting);
    }

    private ArrayNode tickets() {
        ArrayNode list = Json.array();
        simulator.tickets().forEach(ticket -> list.add(TicketJson.details(ticket)));
        return list;
    }

    private ArrayNode notifications() {
        ArrayNode list = Json.array();
        simulator.notifications().forEach(notification -> list.add(NotificationJson.of(notification)));
        return list;
    }

    private ArrayNode contacts() {
        ArrayNode list = Json.array();
        simulator.contacts().forEach(contact -> list.addObject()
                .put("id", contact.id())
                .put("email", contact.profile().get("email")));
        return list;
    }

    private ArrayNode effects() {
        ArrayNode list = Json.array();
        simulator.effects().forEach(effect -> list.addObject()
                .put("route", effect.route())
                .put("path", effect.path())
                .put("at", effect.at().toString()));
        return list;
    }
}
