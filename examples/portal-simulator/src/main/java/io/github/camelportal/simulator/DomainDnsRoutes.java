package io.github.camelportal.simulator;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The DNS records and the DNSSEC keys of a domain. */
final class DomainDnsRoutes implements RouteGroup {

    private static final String UPDATED = "DNS Management updated successfully";
    private static final Map<String, String> FLAGS = Map.of("256", "Zone signing key", "257", "Key signing key");

    private final PortalState state;

    DomainDnsRoutes(PortalState state) {
        this.state = state;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/domain/@id/dns", this::list).in(Provider.XTOM, Provider.XSSERVER),
                Route.post("/domain/@id/dns", this::add).in(Provider.XTOM, Provider.XSSERVER),
                Route.put("/domain/@id/dns/@index", this::edit).in(Provider.XTOM, Provider.XSSERVER),
                Route.delete("/domain/@id/dns/@index", this::remove).in(Provider.XTOM, Provider.XSSERVER),
                Route.get("/domain/@id/dns/types", this::types).in(Provider.XTOM),
                Route.get("/domain/@id/dnssec/flags", this::flags).in(Provider.XTOM),
                Route.get("/domain/@id/dnssec", this::keys).in(Provider.XTOM),
                Route.put("/domain/@id/dnssec", this::addKey).in(Provider.XTOM),
                Route.delete("/domain/@id/dnssec/@key", this::removeKey).in(Provider.XTOM));
    }

    private Reply list(Call call) {
        return Reply.list("records", records().of(domain(call).id()), DomainJson::record);
    }

    private Reply add(Call call) {
        records().add(domain(call).id(), 0, call.fields());
        return Reply.info(UPDATED);
    }

    private Reply edit(Call call) {
        records().edit(domain(call).id(), call.path("index"), call.fields());
        return Reply.info(UPDATED);
    }

    private Reply remove(Call call) {
        records().remove(domain(call).id(), call.path("index"));
        return Reply.info(UPDATED);
    }

    private Reply types(Call call) {
        domain(call);
        return Reply.json(Json.object().set("types", Json.texts(DnsRecords.TYPES)));
    }

    private Reply flags(Call call) {
        domain(call);
        ObjectNode flags = Json.object();
        FLAGS.keySet().stream().sorted().forEach(flag -> flags.put(flag, FLAGS.get(flag)));
        return Reply.json(Json.object().set("flags", flags));
    }

    private Reply keys(Call call) {
        ArrayNode keys = Json.array();
        state.domains().file(domain(call)).keys().values().forEach(key -> keys.add(key.deepCopy()));
        return Reply.json(Json.object().set("keys", keys));
    }

    private Reply addKey(Call call) {
        Map<String, JsonNode> keys = state.domains().file(domain(call)).keys();
        Map<String, String> given = call.fields().texts();
        if (given.isEmpty() || !FLAGS.containsKey(given.getOrDefault("flags", "257"))) {
            throw Refusal.because("invalid_key");
        }
        String id = state.domains().nextKeyId();
        ObjectNode key = Json.object();
        given.forEach(key::put);
        keys.put(id, key.put("id", id));
        return Reply.info("success_changes_save");
    }

    private Reply removeKey(Call call) {
        if (state.domains().file(domain(call)).keys().remove(call.path("key")) == null) {
            throw Refusal.because("key_not_found");
        }
        return Reply.info("success_changes_save");
    }

    private DnsRecords records() {
        return state.domains().records();
    }

    private Domain domain(Call call) {
        return state.domains().store().require(call, "id");
    }
}
