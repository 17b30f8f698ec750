package io.github.camelportal.simulator.billing;

import java.util.List;

import io.github.camelportal.simulator.PortalState;
import io.github.camelportal.simulator.SimulatedProvider;
import io.github.camelportal.simulator.domains.SimulatedDomain;
import io.github.camelportal.simulator.http.Call;
import io.github.camelportal.simulator.http.Route;
import io.github.camelportal.simulator.http.RouteGroup;
import io.github.camelportal.simulator.http.SimulatedResponse;

/** Orders of everything that there is to be had. */
public final class OrderRoutes implements RouteGroup {

    private final PortalState state;
    private final OrderDesk desk;

    public OrderRoutes(PortalState state, OrderDesk desk) {
        this.state = state;
        this.desk = desk;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.post("/domain/order", this::domain).in(SimulatedProvider.XTOM),
                Route.post("/domain/@id/renew", this::renew).in(SimulatedProvider.XTOM),
                Route.post("/certificate/order", this::certificate).in(SimulatedProvider.XTOM),
                Route.post("/order/@product_id", this::product).in(SimulatedProvider.XTOM),
                // Some installs have the name of the product's category in the path.
                Route.post("/order/instances/@product_id", this::product),
                Route.post("/order", this::several).in(SimulatedProvider.XTOM));
    }

    private SimulatedResponse domain(Call call) {
        return place(call, desk.domains().line(call.accountId(), call.fields()));
    }

    private SimulatedResponse renew(Call call) {
        SimulatedDomain domain = state.domains().store().require(call, "id");
        return place(call, desk.domains().renewal(domain, call.fields()));
    }

    private SimulatedResponse certificate(Call call) {
        return place(call, desk.certificates().line(call.accountId(), call.fields()));
    }

    private SimulatedResponse product(Call call) {
        return place(call, desk.products().line(call.accountId(), call.path("product_id"), call.fields()));
    }

    private boolean isRecorded() {
        return state.install().isRecorded();
    }

    private SimulatedResponse place(Call call, OrderLine line) {
        state.catalog().checkPaymentMethod(call.fields(), isRecorded());
        SimulatedOrder order = state.orders().place(call.accountId(), line);
        return SimulatedResponse.json(isRecorded() ? OrderJson.recorded(order) : OrderJson.single(order));
    }

    private SimulatedResponse several(Call call) {
        List<OrderLine> lines = OrderDesk.items(call).stream()
                .map(item -> desk.line(call.accountId(), item))
                .toList();
        state.catalog().checkPaymentMethod(call.fields(), isRecorded());
        return SimulatedResponse.json(OrderJson.multiple(state.orders().place(call.accountId(), lines)));
    }
}
