package io.github.camelportal.simulator.services;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.github.camelportal.simulator.Money;
import io.github.camelportal.simulator.PortalState;
import io.github.camelportal.simulator.SimulatedProvider;
import io.github.camelportal.simulator.billing.Cycle;
import io.github.camelportal.simulator.billing.OrderJson;
import io.github.camelportal.simulator.billing.OrderLine;
import io.github.camelportal.simulator.billing.SimulatedProduct;
import io.github.camelportal.simulator.http.Call;
import io.github.camelportal.simulator.http.Json;
import io.github.camelportal.simulator.http.Refusal;
import io.github.camelportal.simulator.http.Route;
import io.github.camelportal.simulator.http.RouteGroup;
import io.github.camelportal.simulator.http.SimulatedResponse;

/** A service's upgrade to another product, another cycle or more of its resource. */
public final class UpgradeRoutes implements RouteGroup {

    private final PortalState state;

    public UpgradeRoutes(PortalState state) {
        this.state = state;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/service/@id/upgrade", this::options).in(SimulatedProvider.XTOM),
                Route.post("/service/@id/upgrade", this::upgrade).in(SimulatedProvider.XTOM));
    }

    private SimulatedResponse options(Call call) {
        SimulatedService service = service(call);
        SimulatedProduct now = state.services().product(service);
        ObjectNode response = Json.object();
        ObjectNode resource = response.putArray("resources")
                .addObject()
                .put("id", Integer.parseInt(Bandwidth.RESOURCE))
                .put("name", "Bandwidth")
                .put("type", "select");
        ArrayNode items = resource.putArray("items");
        Bandwidth chosen = Bandwidth.of(service.plan().resources());
        for (Bandwidth item : Bandwidth.values()) {
            ObjectNode json = items.addObject().put("id", item.id()).put("name", item.title());
            json.set("price", Money.number(item.price()));
            json.put("setup_price", 0).put("selected", item == chosen);
        }
        ArrayNode packages = response.putArray("package");
        state.catalog().products().stream().filter(now::canBecome).forEach(product -> {
            ObjectNode json = packages.addObject().put("id", product.id()).put("name", product.name());
            json.set("price", Money.number(product.price()));
        });
        return SimulatedResponse.json(response);
    }

    private SimulatedResponse upgrade(Call call) {
        SimulatedService service = service(call);
        if (!service.status().equals(SimulatedService.ACTIVE)) {
            throw Refusal.because("service_not_active");
        }
        ServicePlan plan = plan(call, service);
        BigDecimal charge = plan.total().subtract(service.plan().total()).max(Money.NONE);
        if (!call.fields().flag("send").orElse(false)) {
            call.hasNoEffect();
            return SimulatedResponse.json(estimate(plan, charge));
        }
        OrderLine line = new OrderLine(
                "Upgrade",
                service.domain(),
                plan.productId(),
                charge,
                () -> new OrderLine.Booking(service.id(), () -> deliver(service.id(), plan)));
        ObjectNode response = OrderJson.single(state.orders().place(call.accountId(), line));
        response.putArray("info").add(state.install().isRecorded() ? "upgrade_order_success" : "upgrade_sent");
        return SimulatedResponse.json(response);
    }

    private static ObjectNode estimate(ServicePlan plan, BigDecimal charge) {
        ObjectNode response = Json.object().put("success", true);
        response.putObject("estimate")
                .put("charge", Money.text(charge))
                .put("recurring", Money.text(plan.total()))
                .put("cycle", plan.cycle())
                .put("package", plan.productId());
        return response;
    }

    private void deliver(String id, ServicePlan plan) {
        state.services().store().changeIfThere(id, service -> service.withPlan(plan));
    }

    private ServicePlan plan(Call call, SimulatedService service) {
        SimulatedProduct now = state.services().product(service);
        SimulatedProduct product = call.fields()
                .text("package")
                .map(id -> state.catalog().product(id))
                .orElse(now);
        if (!product.equals(now) && !now.canBecome(product)) {
            throw Refusal.because("invalid_package");
        }
        Cycle cycle = Cycle.of(call.fields().text("cycle").orElse(service.plan().cycle()));
        Map<String, String> resources = resources(call, service);
        BigDecimal monthly = product.price().add(Bandwidth.of(resources).price());
        ServicePlan plan = new ServicePlan(product.id(), cycle.symbol(), cycle.price(monthly), resources);
        if (plan.equals(service.plan())) {
            throw Refusal.because("nothing_to_upgrade");
        }
        return plan;
    }

    private static Map<String, String> resources(Call call, SimulatedService service) {
        Map<String, String> resources = new LinkedHashMap<>(service.plan().resources());
        JsonNode given = call.fields().value("resources").orElse(Json.object());
        given.properties().forEach(entry -> resources.put(entry.getKey(), item(entry.getValue())));
        boolean allUpgradable = resources.entrySet().stream()
                .allMatch(entry -> entry.getKey().equals(Bandwidth.RESOURCE) && Bandwidth.exists(entry.getValue()));
        if (!allUpgradable) {
            throw Refusal.because("invalid_resources");
        }
        return resources;
    }

    /** An item is chosen by its id, or with a quantity, which means nothing here. */
    private static String item(JsonNode value) {
        return value.properties().stream().findFirst().map(Map.Entry::getKey).orElse(value.asText());
    }

    private SimulatedService service(Call call) {
        return state.services().store().require(call, "id");
    }
}
