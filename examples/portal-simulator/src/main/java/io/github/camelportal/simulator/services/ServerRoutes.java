package io.github.camelportal.simulator.services;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;

import io.github.camelportal.simulator.PortalState;
import io.github.camelportal.simulator.SimulatedProvider;
import io.github.camelportal.simulator.http.Call;
import io.github.camelportal.simulator.http.Json;
import io.github.camelportal.simulator.http.Refusal;
import io.github.camelportal.simulator.http.Route;
import io.github.camelportal.simulator.http.RouteGroup;
import io.github.camelportal.simulator.http.SimulatedResponse;

/** Routes that show and control the server behind a service. */
public final class ServerRoutes implements RouteGroup {

    private static final Map<String, String> PROFILES = Map.of("1", "Debian 12", "2", "AlmaLinux 9", "3", "FreeBSD 14");

    private final PortalState state;

    public ServerRoutes(PortalState state) {
        this.state = state;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/service/@id/ip", this::addresses).in(SimulatedProvider.XTOM, SimulatedProvider.XSSERVER),
                Route.get("/service/@id/rdns", this::reverseDns).in(SimulatedProvider.XTOM, SimulatedProvider.XSSERVER),
                Route.post("/service/@id/rdns", this::setReverseDns)
                        .in(SimulatedProvider.XTOM, SimulatedProvider.XSSERVER),
                Route.get("/service/@id/status", this::status).in(SimulatedProvider.XTOM),
                Route.post("/service/@id/reset", this::reset).in(SimulatedProvider.XTOM),
                Route.get("/service/@id/bandwidth", this::bandwidth).in(SimulatedProvider.XTOM),
                Route.get("/service/@id/reinstall", this::profiles).in(SimulatedProvider.XTOM),
                Route.post("/service/@id/reinstall", this::reinstall).in(SimulatedProvider.XTOM),
                Route.get("/service/@id/pdu", this::outlets).in(SimulatedProvider.XSSERVER));
    }

    private SimulatedResponse addresses(Call call) {
        return SimulatedResponse.json(
                Json.object().set("ips", ServiceJson.addresses(service(call, Feature.ADDRESSES))));
    }

    private SimulatedResponse reverseDns(Call call) {
        Map<String, String> names = service(call, Feature.ADDRESSES).settings().reverseDns();
        return SimulatedResponse.json(Json.object().set("ipaddress", Json.phpMap(names)));
    }

    private SimulatedResponse setReverseDns(Call call) {
        SimulatedService service = service(call, Feature.ADDRESSES);
        JsonNode given = call.fields().value("ipaddress").orElseThrow(() -> Refusal.because("missing_ipaddress"));
        Map<String, String> names = new LinkedHashMap<>(service.settings().reverseDns());
        given.properties().forEach(entry -> {
            if (names.replace(entry.getKey(), entry.getValue().asText()) == null) {
                throw Refusal.because("invalid_ipaddress");
            }
        });
        state.services().store().keep(service.withSettings(service.settings().withReverseDns(names)));
        return SimulatedResponse.info("success_changes_save");
    }

    private SimulatedResponse status(Call call) {
        SimulatedService service = service(call, Feature.POWER);
        return SimulatedResponse.json(
                Json.object().put("status", state.serverStates().of(service).label()));
    }

    private SimulatedResponse reset(Call call) {
        state.serverStates().begin(active(call), SimulatedMachineState.REBOOTING);
        return SimulatedResponse.status(true);
    }

    private SimulatedResponse bandwidth(Call call) {
        service(call, Feature.POWER);
        return SimulatedResponse.json(Json.object()
                .set(
                        "bandwidth",
                        Json.object()
                                .put("in", "120.55")
                                .put("out", "348.20")
                                .put("total", "468.75")
                                .put("limit", "1000")
                                .put("unit", "GB")));
    }

    private SimulatedResponse profiles(Call call) {
        service(call, Feature.POWER);
        ArrayNode profiles = Json.array();
        PROFILES.keySet().stream()
                .sorted()
                .forEach(id -> profiles.addObject().put("id", id).put("name", PROFILES.get(id)));
        return SimulatedResponse.json(Json.object().set("profiles", profiles));
    }

    private SimulatedResponse reinstall(Call call) {
        SimulatedService service = active(call);
        String profile = call.required("profile");
        if (!PROFILES.containsKey(profile)) {
            throw Refusal.because("invalid_profile");
        }
        state.services().store().keep(service.withSettings(service.settings().withProfile(profile)));
        state.serverStates().begin(service, SimulatedMachineState.REBUILDING);
        return SimulatedResponse.status(true);
    }

    private SimulatedResponse outlets(Call call) {
        SimulatedService service = service(call, Feature.OUTLETS);
        ArrayNode ports = Json.array();
        for (int port = 1; port <= 2; port++) {
            ports.addObject()
                    .put("id", service.id() + port)
                    .put("name", "PDU" + port + "/7")
                    .put("status", "on");
        }
        return SimulatedResponse.json(Json.object().set("ports", ports));
    }

    private SimulatedService active(Call call) {
        SimulatedService service = service(call, Feature.POWER);
        if (!service.status().equals(SimulatedService.ACTIVE)) {
            throw Refusal.because("service_not_active");
        }
        return service;
    }

    private SimulatedService service(Call call, Feature feature) {
        return state.services().require(call, "id", feature);
    }
}
