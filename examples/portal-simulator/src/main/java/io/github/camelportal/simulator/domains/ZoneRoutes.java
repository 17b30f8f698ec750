package io.github.camelportal.simulator.domains;

import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.github.camelportal.simulator.PortalState;
import io.github.camelportal.simulator.SimulatedProvider;
import io.github.camelportal.simulator.http.Call;
import io.github.camelportal.simulator.http.Json;
import io.github.camelportal.simulator.http.Refusal;
import io.github.camelportal.simulator.http.Route;
import io.github.camelportal.simulator.http.RouteGroup;
import io.github.camelportal.simulator.http.SimulatedResponse;
import io.github.camelportal.simulator.services.Feature;
import io.github.camelportal.simulator.services.SimulatedService;

/** The DNS zones of services. */
public final class ZoneRoutes implements RouteGroup {

    private static final long DEFAULT_TTL = 1800;

    private final PortalState state;

    public ZoneRoutes(PortalState state) {
        this.state = state;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/dns", this::listAll).in(SimulatedProvider.XTOM),
                Route.get("/service/@service_id/dns", this::list).in(SimulatedProvider.XSSERVER),
                Route.post("/service/@service_id/dns", this::create).in(SimulatedProvider.XTOM),
                Route.get("/service/@service_id/dns/@zone_id", this::get).in(SimulatedProvider.XTOM),
                Route.delete("/service/@service_id/dns/@zone_id", this::remove).in(SimulatedProvider.XTOM),
                Route.post("/service/@service_id/dns/@zone_id/records", this::addRecord)
                        .in(SimulatedProvider.XTOM),
                Route.put("/service/@service_id/dns/@zone_id/records/@record_id", this::editRecord)
                        .in(SimulatedProvider.XTOM),
                Route.delete("/service/@service_id/dns/@zone_id/records/@record_id", this::removeRecord)
                        .in(SimulatedProvider.XTOM));
    }

    private SimulatedResponse listAll(Call call) {
        List<SimulatedService> services = state.services().store().of(call.accountId()).stream()
                .filter(service -> state.services().product(service).features().contains(Feature.DNS))
                .toList();
        return zones(services, state.zones().of(call.accountId()));
    }

    private SimulatedResponse list(Call call) {
        SimulatedService service = service(call);
        List<SimulatedZone> zones = state.zones().of(call.accountId()).stream()
                .filter(zone -> zone.serviceId().equals(service.id()))
                .toList();
        return zones(List.of(service), zones);
    }

    private static SimulatedResponse zones(List<SimulatedService> services, List<SimulatedZone> zones) {
        ObjectNode response = Json.object();
        response.set(
                "service_ids",
                Json.texts(services.stream().map(SimulatedService::id).toList()));
        ArrayNode list = response.putArray("zones");
        zones.forEach(zone -> list.addObject()
                .put("domain_id", zone.id())
                .put("name", zone.name())
                .put("service_id", zone.serviceId()));
        return SimulatedResponse.json(response);
    }

    private SimulatedResponse create(Call call) {
        SimulatedService service = service(call);
        String name = call.required("name").toLowerCase(Locale.ROOT);
        if (state.zones().all().stream().anyMatch(zone -> zone.name().equals(name))) {
            throw Refusal.because("zone_already_exists");
        }
        state.addZone(service, name);
        return SimulatedResponse.info("Domain zone " + name + " was created successfully.");
    }

    private SimulatedResponse get(Call call) {
        SimulatedZone zone = zone(call);
        return SimulatedResponse.json(ZoneJson.details(
                zone, records().of(zone.id()), state.install(), state.clock().today()));
    }

    private SimulatedResponse remove(Call call) {
        SimulatedZone zone = zone(call);
        state.removeZone(zone);
        return SimulatedResponse.info("Domain zone " + zone.name() + " was deleted successfully.");
    }

    private SimulatedResponse addRecord(Call call) {
        SimulatedZone zone = zone(call);
        SimulatedDnsRecord record = records().add(zone.id(), DEFAULT_TTL, call.fields());
        if (state.install().isRecorded()) {
            return ZoneJson.added(record);
        }
        // The documents show the sentence of a new zone here.
        return SimulatedResponse.info("Domain zone " + zone.name() + " was created successfully.");
    }

    private SimulatedResponse editRecord(Call call) {
        SimulatedDnsRecord record = records().edit(zone(call).id(), call.path("record_id"), call.fields());
        if (state.install().isRecorded()) {
            return ZoneJson.changed(record);
        }
        ObjectNode response = Json.object();
        response.putObject("record")
                .put("id", record.id())
                .put("type", record.type())
                .put("ttl", Long.toString(record.ttl()))
                .put("name", record.name())
                .put("priority", record.priority())
                .put("content", record.content());
        response.putArray("info").add("The record was updated successfully.");
        return SimulatedResponse.json(response);
    }

    private SimulatedResponse removeRecord(Call call) {
        records().remove(zone(call).id(), call.path("record_id"));
        if (state.install().isRecorded()) {
            return ZoneJson.removed();
        }
        return SimulatedResponse.info("The record was deleted successfully.");
    }

    private DnsRecords records() {
        return state.zoneRecords();
    }

    private SimulatedZone zone(Call call) {
        SimulatedService service = service(call);
        SimulatedZone zone = state.zones().require(call, "zone_id");
        if (!zone.serviceId().equals(service.id())) {
            throw Refusal.because("zone_not_found");
        }
        return zone;
    }

    private SimulatedService service(Call call) {
        return state.services().require(call, "service_id", Feature.DNS);
    }
}
