package io.github.camelportal.simulator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;

/** What can be seen of and done to the server behind a service. */
final class ServerRoutes implements RouteGroup {

    private static final Map<String, String> PROFILES = Map.of("1", "Debian 12", "2", "AlmaLinux 9", "3", "FreeBSD 14");

    private final PortalState state;

    ServerRoutes(PortalState state) {
        this.state = state;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/service/@id/ip", this::addresses).in(Provider.XTOM, Provider.XSSERVER),
                Route.get("/service/@id/rdns", this::reverseDns).in(Provider.XTOM, Provider.XSSERVER),
                Route.post("/service/@id/rdns", this::setReverseDns).in(Provider.XTOM, Provider.XSSERVER),
                Route.get("/service/@id/status", this::status).in(Provider.XTOM),
                Route.post("/service/@id/reset", this::reset).in(Provider.XTOM),
                Route.get("/service/@id/bandwidth", this::bandwidth).in(Provider.XTOM),
                Route.get("/service/@id/reinstall", this::profiles).in(Provider.XTOM),
                Route.post("/service/@id/reinstall", this::reinstall).in(Provider.XTOM),
                Route.get("/service/@id/pdu", this::outlets).in(Provider.XSSERVER));
    }

    private Reply addresses(Call call) {
        return Reply.json(Json.object().set("ips", ServiceJson.addresses(service(call, Feature.ADDRESSES))));
    }

    private Reply reverseDns(Call call) {
        Map<String, String> names = service(call, Feature.ADDRESSES).settings().reverseDns();
        return Reply.json(Json.object().set("ipaddress", Json.phpMap(names)));
    }

    private Reply setReverseDns(Call call) {
        Service service = service(call, Feature.ADDRESSES);
        JsonNode given = call.fields().value("ipaddress").orElseThrow(() -> Refusal.because("missing_ipaddress"));
        Map<String, String> names = new LinkedHashMap<>(service.settings().reverseDns());
        given.properties().forEach(entry -> {
            if (names.replace(entry.getKey(), entry.getValue().asText()) == null) {
                throw Refusal.because("invalid_ipaddress");
            }
        });
        state.services().store().keep(service.withSettings(service.settings().withReverseDns(names)));
        return Reply.info("success_changes_save");
    }

    private Reply status(Call call) {
        boolean running = service(call, Feature.POWER).status().equals(Service.ACTIVE);
        return Reply.json(Json.object().put("status", running ? "running" : "stopped"));
    }

    private Reply reset(Call call) {
        active(call);
        return Reply.status(true);
    }

    private Reply bandwidth(Call call) {
        service(call, Feature.POWER);
        return Reply.json(Json.object()
                .set(
                        "bandwidth",
                        Json.object()
                                .put("in", "120.55")
                                .put("out", "348.20")
                                .put("total", "468.75")
                                .put("limit", "1000")
                                .put("unit", "GB")));
    }

    private Reply profiles(Call call) {
        service(call, Feature.POWER);
        ArrayNode profiles = Json.array();
        PROFILES.keySet().stream()
                .sorted()
                .forEach(id -> profiles.addObject().put("id", id).put("name", PROFILES.get(id)));
        return Reply.json(Json.object().set("profiles", profiles));
    }

    private Reply reinstall(Call call) {
        Service service = active(call);
        String profile = call.required("profile");
        if (!PROFILES.containsKey(profile)) {
            throw Refusal.because("invalid_profile");
        }
        state.services().store().keep(service.withSettings(service.settings().withProfile(profile)));
        return Reply.status(true);
    }

    private Reply outlets(Call call) {
        Service service = service(call, Feature.OUTLETS);
        ArrayNode ports = Json.array();
        for (int port = 1; port <= 2; port++) {
            ports.addObject()
                    .put("id", service.id() + port)
                    .put("name", "PDU" + port + "/7")
                    .put("status", "on");
        }
        return Reply.json(Json.object().set("ports", ports));
    }

    private Service active(Call call) {
        Service service = service(call, Feature.POWER);
        if (!service.status().equals(Service.ACTIVE)) {
            throw Refusal.because("service_not_active");
        }
        return service;
    }

    private Service service(Call call, Feature feature) {
        return state.services().require(call, "id", feature);
    }
}
