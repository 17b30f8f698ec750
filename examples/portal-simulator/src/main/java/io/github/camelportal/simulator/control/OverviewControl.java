package io.github.camelportal.simulator.control;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.github.camelportal.simulator.Money;
import io.github.camelportal.simulator.PortalSimulator;
import io.github.camelportal.simulator.http.AttachmentResponse;
import io.github.camelportal.simulator.http.Json;
import io.github.camelportal.simulator.http.RecordedCall;
import io.github.camelportal.simulator.http.SimulatedResponse;

/** All that the portal holds, and the latest calls, for a person who watches. */
final class OverviewControl {

    private static final int DEFAULT_LIMIT = 100;
    private static final int MAX_LIMIT = 10_000;

    private final PortalSimulator simulator;

    OverviewControl(PortalSimulator simulator) {
        this.simulator = simulator;
    }

    List<ControlRoute> routes() {
        return List.of(
                new ControlRoute("GET", "/overview", this::overview),
                new ControlRoute("GET", "/calls", this::calls),
                new ControlRoute("GET", "/files/@id", this::file));
    }

    private SimulatedResponse overview(ControlCall call) {
        call.allow("limit");
        int limit = limit(call);
        ObjectNode response = Json.object()
                .put("provider", simulator.provider().label())
                .put("profile", simulator.profile().label())
                .put("base_url", simulator.baseUrl())
                .put("username", simulator.username())
                .put("now", simulator.now().toString())
                .put("quirks", simulator.hasQuirks())
                .put("credit", Money.text(simulator.accountCredit()));
        ObjectNode counts = Json.object().put("calls", simulator.callCount());
        OverviewLists lists = new OverviewLists(response, counts, limit);
        lists.add("tickets", simulator.tickets(), OverviewJson::ticket);
        lists.add("notifications", simulator.notifications(), OverviewJson::notification);
        lists.add("invoices", simulator.invoices(), OverviewJson::invoice);
        lists.add("orders", simulator.orders(), OverviewJson::order);
        lists.add(
                "domains",
                simulator.domains(),
                domain -> OverviewJson.domain(domain, simulator.domainRecords(domain.id())));
        lists.add("zones", simulator.zones(), zone -> OverviewJson.zone(zone, simulator.zoneRecords(zone.id())));
        lists.add("services", simulator.services(), OverviewJson::service);
        lists.add("machines", simulator.virtualMachines(), OverviewJson::machine);
        lists.add("certificates", simulator.certificates(), OverviewJson::certificate);
        response.set("counts", counts);
        response.set("faults", FaultControl.list(simulator.faults()));
        return SimulatedResponse.json(response);
    }

    private SimulatedResponse calls(ControlCall call) {
        call.allow("limit", "after");
        int limit = limit(call);
        int after = call.number("after").orElse(0);
        ArrayNode list = Json.array();
        newest(simulator.calls(), limit).stream()
                .filter(one -> one.number() > after)
                .forEach(one -> list.add(json(one)));
        ObjectNode response = Json.object().put("count", simulator.callCount());
        return SimulatedResponse.json(response.set("calls", list));
    }

    private static ObjectNode json(RecordedCall call) {
        ObjectNode json = Json.object()
                .put("number", call.number())
                .put("at", call.at().toString())
                .put("method", call.method())
                .put("path", call.path());
        ObjectNode fields = json.putObject("fields");
        call.fields().forEach(fields::put);
        if (call.status() == 0) {
            json.putNull("status");
        } else {
            json.put("status", call.status());
        }
        return json.put("complete", call.complete())
                .put("duration_ms", call.duration().toMillis());
    }

    private SimulatedResponse file(ControlCall call) {
        call.allow();
        return AttachmentResponse.of(simulator.attachment(call.path("id")))
                .withHeader("X-Content-Type-Options", "nosniff");
    }

    private static int limit(ControlCall call) {
        int limit = call.number("limit").orElse(DEFAULT_LIMIT);
        if (limit < 1 || limit > MAX_LIMIT) {
            throw new ControlException(400, "The field 'limit' is between 1 and " + MAX_LIMIT + ", not " + limit);
        }
        return limit;
    }

    /** Returns the last elements, in reverse order. */
    private static <T> List<T> newest(List<T> all, int limit) {
        List<T> last = new ArrayList<>(all.subList(Math.max(0, all.size() - limit), all.size()));
        Collections.reverse(last);
        return last;
    }

    /** Adds lists, newest element first, and the numbers of all elements. */
    private record OverviewLists(ObjectNode target, ObjectNode counts, int limit) {

        <T> void add(String name, List<T> elements, Function<T, JsonNode> writer) {
            ArrayNode list = target.putArray(name);
            newest(elements, limit).forEach(element -> list.add(writer.apply(element)));
            counts.put(name, elements.size());
        }
    }
}
