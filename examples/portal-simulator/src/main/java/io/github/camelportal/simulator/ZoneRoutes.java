package io.github.camelportal.simulator;

import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The DNS zones of services. */
final class ZoneRoutes implements RouteGroup {

    private static final long DEFAULT_TTL = 1800;

    private final PortalState state;

    ZoneRoutes(PortalState state) {
        this.state = state;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/dns", this::listAll).in(Provider.XTOM),
                Route.get("/service/@service_id/dns", this::list).in(Provider.XSSERVER),
                Route.post("/service/@service_id/dns", this::create).in(Provider.XTOM),
                Route.get("/service/@service_id/dns/@zone_id", this::get).in(Provider.XTOM),
                Route.delete("/service/@service_id/dns/@zone_id", this::remove).in(Provider.XTOM),
                Route.post("/service/@service_id/dns/@zone_id/records", this::addRecord)
                        .in(Provider.XTOM),
                Route.put("/service/@service_id/dns/@zone_id/records/@record_id", this::editRecord)
                        .in(Provider.XTOM),
                Route.delete("/service/@service_id/dns/@zone_id/records/@record_id", this::removeRecord)
                        .in(Provider.XTOM));
    }

    private Reply listAll(Call call) {
        List<Service> services = state.services().store().of(call.accountId()).stream()
                .filter(service -> state.services().product(service).features().contains(Feature.DNS))
                .toList();
        return zones(services, state.zones().of(call.accountId()));
    }

    private Reply list(Call call) {
        Service service = service(call);
        List<Zone> zones = state.zones().of(call.accountId()).stream()
                .filter(zone -> zone.serviceId().equals(service.id()))
                .toList();
        return zones(List.of(service), zones);
    }

    private static Reply zones(List<Service> services, List<Zone> zones) {
        ObjectNode answer = Json.object();
        answer.set("service_ids", Json.texts(services.stream().map(Service::id).toList()));
        ArrayNode list = answer.putArray("zones");
        zones.forEach(zone -> list.addObject()
                .put("domain_id", zone.id())
                .put("name", zone.name())
                .put("service_id", zone.serviceId()));
        return Reply.json(answer);
    }

    private Reply create(Call call) {
        Service service = service(call);
        String name = call.required("name").toLowerCase(Locale.ROOT);
        if (state.zones().all().stream().anyMatch(zone -> zone.name().equals(name))) {
            throw Refusal.because("zone_already_exists");
        }
        state.addZone(service, name);
        return Reply.info("Domain zone " + name + " was created successfully.");
    }

    private Reply get(Call call) {
        Zone zone = zone(call);
        ObjectNode answer = Json.object()
                .put("service_id", Long.parseLong(zone.serviceId()))
                .put("name", zone.name());
        ArrayNode records = answer.putArray("records");
        records().of(zone.id()).forEach(record -> records.addObject()
                .put("id", record.id())
                .put("name", record.name())
                .put("ttl", record.ttl())
                .put("priority", record.priority())
                .put("content", record.content())
                .put("type", record.type()));
        return Reply.json(answer);
    }

    private Reply remove(Call call) {
        Zone zone = zone(call);
        state.removeZone(zone);
        return Reply.info("Domain zone " + zone.name() + " was deleted successfully.");
    }

    private Reply addRecord(Call call) {
        Zone zone = zone(call);
        records().add(zone.id(), DEFAULT_TTL, call.fields());
        // The documents show the sentence of a new zone here.
        return Reply.info("Domain zone " + zone.name() + " was created successfully.");
    }

    private Reply editRecord(Call call) {
        DnsRecord record = records().edit(zone(call).id(), call.path("record_id"), call.fields());
        ObjectNode answer = Json.object();
        answer.putObject("record")
                .put("id", record.id())
                .put("type", record.type())
                .put("ttl", Long.toString(record.ttl()))
                .put("name", record.name())
                .put("priority", record.priority())
                .put("content", record.content());
        answer.putArray("info").add("The record was updated successfully.");
        return Reply.json(answer);
    }

    private Reply removeRecord(Call call) {
        records().remove(zone(call).id(), call.path("record_id"));
        return Reply.info("The record was deleted successfully.");
    }

    private DnsRecords records() {
        return state.zoneRecords();
    }

    private Zone zone(Call call) {
        Service service = service(call);
        Zone zone = state.zones().require(call, "zone_id");
        if (!zone.serviceId().equals(service.id())) {
            throw Refusal.because("zone_not_found");
        }
        return zone;
    }

    private Service service(Call call) {
        return state.services().require(call, "service_id", Feature.DNS);
    }
}
