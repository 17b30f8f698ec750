package io.github.camelportal.simulator.domains;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
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

/** The DNS records and the DNSSEC keys of a domain. */
public final class DomainDnsRoutes implements RouteGroup {

    private static final String UPDATED = "DNS Management updated successfully";
    private static final Map<String, String> FLAGS = Map.of("256", "Zone signing key", "257", "Key signing key");

    private final PortalState state;

    public DomainDnsRoutes(PortalState state) {
        this.state = state;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/domain/@id/dns", this::list).in(SimulatedProvider.XTOM, SimulatedProvider.XSSERVER),
                Route.post("/domain/@id/dns", this::add).in(SimulatedProvider.XTOM, SimulatedProvider.XSSERVER),
                Route.put("/domain/@id/dns/@index", this::edit).in(SimulatedProvider.XTOM, SimulatedProvider.XSSERVER),
                Route.delete("/domain/@id/dns/@index", this::remove)
                        .in(SimulatedProvider.XTOM, SimulatedProvider.XSSERVER),
                Route.get("/domain/@id/dns/types", this::types).in(SimulatedProvider.XTOM),
                Route.get("/domain/@id/dnssec/flags", this::flags).in(SimulatedProvider.XTOM),
                Route.get("/domain/@id/dnssec", this::keys).in(SimulatedProvider.XTOM),
                Route.put("/domain/@id/dnssec", this::addKey).in(SimulatedProvider.XTOM),
                Route.delete("/domain/@id/dnssec/@key", this::removeKey).in(SimulatedProvider.XTOM));
    }

    private SimulatedResponse list(Call call) {
        SimulatedDomain domain = domain(call);
        List<SimulatedDnsRecord> list = records().of(domain.id());
        if (!state.install().isRecorded()) {
            return SimulatedResponse.list("records", list, DomainJson::record);
        }
        return SimulatedResponse.list(
                "records", list, record -> DomainJson.recordedRecord(domain, record, list.indexOf(record)));
    }

    private SimulatedResponse add(Call call) {
        records().add(domain(call).id(), 0, call.fields());
        return SimulatedResponse.info(UPDATED);
    }

    private SimulatedResponse edit(Call call) {
        String domain = domain(call).id();
        records().edit(domain, recordId(call, domain), call.fields());
        return SimulatedResponse.info(UPDATED);
    }

    private SimulatedResponse remove(Call call) {
        String domain = domain(call).id();
        records().remove(domain, recordId(call, domain));
        return SimulatedResponse.info(UPDATED);
    }

    /** In the recorded profile, a record's id is its position in the list, which changes when one before it is removed. */
    private String recordId(Call call, String domainId) {
        String index = call.path("index");
        if (!state.install().isRecorded()) {
            return index;
        }
        List<SimulatedDnsRecord> list = records().of(domainId);
        if (!index.matches("\\d{1,6}") || Integer.parseInt(index) >= list.size()) {
            throw Refusal.because("record_not_found");
        }
        return list.get(Integer.parseInt(index)).id();
    }

    private SimulatedResponse types(Call call) {
        domain(call);
        return SimulatedResponse.json(Json.object().set("types", Json.texts(DnsRecords.TYPES)));
    }

    private SimulatedResponse flags(Call call) {
        domain(call);
        ObjectNode flags = Json.object();
        FLAGS.keySet().stream().sorted().forEach(flag -> flags.put(flag, FLAGS.get(flag)));
        return SimulatedResponse.json(Json.object().set("flags", flags));
    }

    private SimulatedResponse keys(Call call) {
        ArrayNode keys = Json.array();
        state.domains().file(domain(call)).keys().values().forEach(key -> keys.add(key.deepCopy()));
        return SimulatedResponse.json(Json.object().set("keys", keys));
    }

    private SimulatedResponse addKey(Call call) {
        Map<String, JsonNode> keys = state.domains().file(domain(call)).keys();
        Map<String, String> given = call.fields().texts();
        if (given.isEmpty() || !FLAGS.containsKey(given.getOrDefault("flags", "257"))) {
            throw Refusal.because("invalid_key");
        }
        String id = state.domains().nextKeyId();
        ObjectNode key = Json.object();
        given.forEach(key::put);
        keys.put(id, key.put("id", id));
        return SimulatedResponse.info("success_changes_save");
    }

    private SimulatedResponse removeKey(Call call) {
        if (state.domains().file(domain(call)).keys().remove(call.path("key")) == null) {
            throw Refusal.because("key_not_found");
        }
        return SimulatedResponse.info("success_changes_save");
    }

    private DnsRecords records() {
        return state.domains().records();
    }

    private SimulatedDomain domain(Call call) {
        return state.domains().store().require(call, "id");
    }
}
