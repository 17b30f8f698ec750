package io.github.camelportal.simulator.domains;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

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

/** Settings of a domain at its registrar. The documents name no fields, so these are the fields that clients send. */
public final class DomainSettingRoutes implements RouteGroup {

    private static final List<String> ROLES = List.of("registrant", "admin", "tech", "billing");

    private final PortalState state;

    public DomainSettingRoutes(PortalState state) {
        this.state = state;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.post("/domain/@id/reg", this::registerNameservers).in(SimulatedProvider.XTOM),
                Route.get("/domain/@id/reglock", call -> readSwitch(call, "reglock", DomainSwitches::locked))
                        .in(SimulatedProvider.XTOM),
                Route.put("/domain/@id/reglock", this::lock).in(SimulatedProvider.XTOM),
                Route.put("/domain/@id/idprotection", this::protect).in(SimulatedProvider.XTOM),
                Route.get("/domain/@id/autorenew", call -> readSwitch(call, "autorenew", DomainSwitches::autoRenew))
                        .in(SimulatedProvider.XTOM),
                Route.put("/domain/@id/autorenew", this::autoRenew).in(SimulatedProvider.XTOM),
                Route.get("/domain/@id/contact", this::contacts).in(SimulatedProvider.XTOM),
                Route.put("/domain/@id/contact", this::setContacts).in(SimulatedProvider.XTOM),
                Route.get("/domain/@id/emforwarding", this::emailForwarding).in(SimulatedProvider.XTOM),
                Route.put("/domain/@id/emforwarding", this::setEmailForwarding).in(SimulatedProvider.XTOM),
                Route.put("/domain/@id/forwarding", this::forward).in(SimulatedProvider.XTOM));
    }

    private SimulatedResponse registerNameservers(Call call) {
        Map<String, String> hosts = call.fields().texts();
        file(call).hosts().putAll(hosts);
        return SimulatedResponse.info("success_changes_save");
    }

    private SimulatedResponse readSwitch(Call call, String name, Function<DomainSwitches, Boolean> setting) {
        boolean value = setting.apply(domain(call).switches());
        return SimulatedResponse.json(Json.object().put(name, DomainJson.flag(value)));
    }

    private SimulatedResponse lock(Call call) {
        DomainSwitches switches = domain(call).switches();
        return set(call, switches.withLocked(target(call, switches.locked())));
    }

    private SimulatedResponse protect(Call call) {
        DomainSwitches switches = domain(call).switches();
        return set(call, switches.withIdProtection(target(call, switches.idProtection())));
    }

    private SimulatedResponse autoRenew(Call call) {
        DomainSwitches switches = domain(call).switches();
        return set(call, switches.withAutoRenew(target(call, switches.autoRenew())));
    }

    /** Returns the requested position of a switch, or the opposite one if the request names none. */
    private static boolean target(Call call, boolean now) {
        return call.fields().flag("switch").orElse(!now);
    }

    private SimulatedResponse set(Call call, DomainSwitches switches) {
        state.domains().store().keep(domain(call).withSwitches(switches));
        return SimulatedResponse.info("success_changes_save");
    }

    private SimulatedResponse contacts(Call call) {
        return SimulatedResponse.json(
                Json.object().set("contact_info", file(call).contacts().deepCopy()));
    }

    private SimulatedResponse setContacts(Call call) {
        ObjectNode contacts = file(call).contacts();
        JsonNode given = call.fields().value("contact_info").orElseThrow(() -> Refusal.because("missing_contact_info"));
        if (!given.isObject() || !ROLES.containsAll(names(given))) {
            throw Refusal.because("invalid_contact_info");
        }
        given.properties().forEach(role -> contacts.set(role.getKey(), role.getValue()));
        return SimulatedResponse.info("success_changes_save");
    }

    private static List<String> names(JsonNode object) {
        return object.properties().stream().map(Map.Entry::getKey).toList();
    }

    private SimulatedResponse emailForwarding(Call call) {
        ArrayNode list = Json.array();
        file(call)
                .emailForwarding()
                .forEach((from, to) -> list.addObject().put("from", from).put("to", to));
        return SimulatedResponse.json(Json.object().set("emforwarding", list));
    }

    private SimulatedResponse setEmailForwarding(Call call) {
        Map<String, String> forwarding = file(call).emailForwarding();
        List<String> from = call.fields().list("from").orElse(List.of());
        List<String> to = call.fields().list("to").orElse(List.of());
        if (from.size() != to.size()) {
            throw Refusal.because("invalid_emforwarding");
        }
        forwarding.clear();
        IntStream.range(0, from.size()).forEach(i -> forwarding.put(from.get(i), to.get(i)));
        return SimulatedResponse.info("success_changes_save");
    }

    private SimulatedResponse forward(Call call) {
        file(call).forward(call.fields().texts());
        return SimulatedResponse.info("success_changes_save");
    }

    private DomainFile file(Call call) {
        return state.domains().file(domain(call));
    }

    private SimulatedDomain domain(Call call) {
        return state.domains().store().require(call, "id");
    }
}
