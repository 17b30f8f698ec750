package io.github.camelportal.simulator;

import java.util.List;

/** Orders of everything that there is to be had. */
final class OrderRoutes implements RouteGroup {

    private final PortalState state;
    private final OrderDesk desk;

    OrderRoutes(PortalState state, OrderDesk desk) {
        this.state = state;
        this.desk = desk;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.post("/domain/order", this::domain).in(Provider.XTOM),
                Route.post("/domain/@id/renew", this::renew).in(Provider.XTOM),
                Route.post("/certificate/order", this::certificate).in(Provider.XTOM),
                Route.post("/order/@product_id", this::product).in(Provider.XTOM),
                Route.post("/order", this::several).in(Provider.XTOM));
    }

    private Reply domain(Call call) {
        return place(call, desk.domains().line(call.accountId(), call.fields()));
    }

    private Reply renew(Call call) {
        Domain domain = state.domains().store().require(call, "id");
        return place(call, desk.domains().renewal(domain, call.fields()));
    }

    private Reply certificate(Call call) {
        return place(call, desk.certificates().line(call.accountId(), call.fields()));
    }

    private Reply product(Call call) {
        return place(call, desk.products().line(call.accountId(), call.path("product_id"), call.fields()));
    }

    private Reply place(Call call, OrderLine line) {
        state.catalog().checkPaymentMethod(call.fields());
        return Reply.json(OrderJson.single(state.orders().place(call.accountId(), line)));
    }

    private Reply several(Call call) {
        List<OrderLine> lines = OrderDesk.items(call).stream()
                .map(item -> desk.line(call.accountId(), item))
                .toList();
        state.catalog().checkPaymentMethod(call.fields());
        return Reply.json(OrderJson.multiple(state.orders().place(call.accountId(), lines)));
    }
}
