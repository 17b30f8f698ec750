package io.github.camelportal.simulator;

/** Orders of services. */
final class ProductOrders {

    private final PortalState state;

    ProductOrders(PortalState state) {
        this.state = state;
    }

    OrderLine line(String accountId, String productId, Fields fields) {
        Product product = state.catalog().product(productId);
        Cycle cycle = Cycle.of(fields.text("cycle").orElse(Cycle.MONTHLY.symbol()));
        String domain = fields.text("domain").orElse("");
        return new OrderLine("Hosting", domain, product.id(), cycle.price(product.price()), () -> {
            Service service = state.services()
                    .add(accountId, product, cycle, domain, state.clock().today());
            return new OrderLine.Booking(service.id(), () -> deliver(service.id()));
        });
    }

    void deliver(String id) {
        state.services().store().changeIfThere(id, this::activate);
    }

    private Service activate(Service service) {
        if (state.services().product(service).features().contains(Feature.MACHINES)) {
            state.machines().add(service, service.domain());
        }
        return service.withStatus(Service.ACTIVE);
    }
}
