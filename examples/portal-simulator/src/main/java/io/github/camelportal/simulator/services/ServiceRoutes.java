package io.github.camelportal.simulator.services;

import java.time.LocalDateTime;
import java.util.List;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.github.camelportal.simulator.PortalState;
import io.github.camelportal.simulator.SimulatedProvider;
import io.github.camelportal.simulator.billing.SimulatedProduct;
import io.github.camelportal.simulator.http.Call;
import io.github.camelportal.simulator.http.Json;
import io.github.camelportal.simulator.http.Refusal;
import io.github.camelportal.simulator.http.Route;
import io.github.camelportal.simulator.http.RouteGroup;
import io.github.camelportal.simulator.http.SimulatedResponse;

/** The account's services, as every one has them. */
public final class ServiceRoutes implements RouteGroup {

    private final PortalState state;

    public ServiceRoutes(PortalState state) {
        this.state = state;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/service", this::list).in(SimulatedProvider.XTOM),
                Route.get("/service/@id", this::get).in(SimulatedProvider.XTOM),
                Route.get("/service/@id/methods", this::methods).in(SimulatedProvider.XTOM),
                Route.post("/service/@id/cancel", this::cancel).in(SimulatedProvider.XTOM),
                // Some installs have the name of the product's category in the path.
                Route.post("/service/instances/@id/cancel", this::cancel),
                Route.get("/service/@id/label", this::label).in(SimulatedProvider.XTOM),
                Route.post("/service/@id/label", this::setLabel).in(SimulatedProvider.XTOM));
    }

    private SimulatedResponse list(Call call) {
        return SimulatedResponse.list(
                "services",
                state.services().store().of(call.accountId()),
                service -> ServiceJson.summary(service, state.services().product(service)));
    }

    private SimulatedResponse get(Call call) {
        SimulatedService service = service(call);
        ObjectNode details = ServiceJson.details(service, state.services().product(service));
        return SimulatedResponse.json(Json.object().set("service", details));
    }

    private SimulatedResponse methods(Call call) {
        SimulatedProduct product = state.services().product(service(call));
        return SimulatedResponse.list("methods", SimulatedServiceMethod.of(product.features()), method -> Json.object()
                .put("name", method.name())
                .put("method", method.method())
                .put("route", method.route()));
    }

    private SimulatedResponse cancel(Call call) {
        SimulatedService service = service(call);
        boolean immediate = call.fields().flag("immediate").orElse(false);
        String reason = call.fields().text("reason").orElse("");
        boolean again = state.services().cancellations().stream()
                .anyMatch(cancellation -> cancellation.serviceId().equals(service.id()));
        if (again && state.install().isRecorded()) {
            call.hasNoEffect();
            return SimulatedResponse.info("cancelled_already");
        }
        if (again) {
            throw Refusal.because("cancellation_already_requested");
        }
        LocalDateTime now = state.clock().now();
        state.services().cancellations().add(new Cancellation(service.id(), immediate, reason, now));
        LocalDateTime end =
                immediate ? now.plus(state.orders().delay()) : service.nextDue().atStartOfDay();
        state.schedule().at(end, () -> end(service.id()));
        return SimulatedResponse.info("cancell_sent");
    }

    private void end(String id) {
        state.services().store().changeIfThere(id, service -> service.withStatus(SimulatedService.CANCELLED));
    }

    private SimulatedResponse label(Call call) {
        return SimulatedResponse.json(
                Json.object().put("label", service(call).settings().label()));
    }

    private SimulatedResponse setLabel(Call call) {
        SimulatedService service = service(call);
        // An empty label takes the old one away.
        String label = call.fields()
                .value("label")
                .orElseThrow(() -> Refusal.because("missing_label"))
                .asText();
        state.services().store().keep(service.withSettings(service.settings().withLabel(label)));
        ObjectNode response = Json.object().put("success", true);
        response.putArray("info").add("label_updated");
        return SimulatedResponse.json(response);
    }

    private SimulatedService service(Call call) {
        return state.services().store().require(call, "id");
    }
}
