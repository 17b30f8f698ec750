package io.github.camelportal.simulator;

import java.time.LocalDateTime;
import java.util.List;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** The account's services, as every one has them. */
final class ServiceRoutes implements RouteGroup {

    private final PortalState state;

    ServiceRoutes(PortalState state) {
        this.state = state;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/service", this::list).in(Provider.XTOM),
                Route.get("/service/@id", this::get).in(Provider.XTOM),
                Route.get("/service/@id/methods", this::methods).in(Provider.XTOM),
                Route.post("/service/@id/cancel", this::cancel).in(Provider.XTOM),
                Route.get("/service/@id/label", this::label).in(Provider.XTOM),
                Route.post("/service/@id/label", this::setLabel).in(Provider.XTOM));
    }

    private Reply list(Call call) {
        return Reply.list(
                "services",
                state.services().store().of(call.accountId()),
                service -> ServiceJson.summary(service, state.services().product(service)));
    }

    private Reply get(Call call) {
        Service service = service(call);
        ObjectNode details = ServiceJson.details(service, state.services().product(service));
        return Reply.json(Json.object().set("service", details));
    }

    private Reply methods(Call call) {
        Product product = state.services().product(service(call));
        return Reply.list("methods", ServiceMethod.of(product.features()), method -> Json.object()
                .put("name", method.name())
                .put("method", method.method())
                .put("route", method.route()));
    }

    private Reply cancel(Call call) {
        Service service = service(call);
        boolean immediate = call.fields().flag("immediate").orElse(false);
        String reason = call.fields().text("reason").orElse("");
        boolean again = state.services().cancellations().stream()
                .anyMatch(cancellation -> cancellation.serviceId().equals(service.id()));
        if (again) {
            throw Refusal.because("cancellation_already_requested");
        }
        LocalDateTime now = state.clock().now();
        state.services().cancellations().add(new Cancellation(service.id(), immediate, reason, now));
        LocalDateTime end =
                immediate ? now.plus(state.orders().delay()) : service.nextDue().atStartOfDay();
        state.schedule().at(end, () -> end(service.id()));
        return Reply.info("cancell_sent");
    }

    private void end(String id) {
        state.services().store().changeIfThere(id, service -> service.withStatus(Service.CANCELLED));
    }

    private Reply label(Call call) {
        return Reply.json(Json.object().put("label", service(call).settings().label()));
    }

    private Reply setLabel(Call call) {
        Service service = service(call);
        // An empty label takes the old one away.
        String label = call.fields()
                .value("label")
                .orElseThrow(() -> Refusal.because("missing_label"))
                .asText();
        state.services().store().keep(service.withSettings(service.settings().withLabel(label)));
        ObjectNode answer = Json.object().put("success", true);
        answer.putArray("info").add("label_updated");
        return Reply.json(answer);
    }

    private Service service(Call call) {
        return state.services().store().require(call, "id");
    }
}
