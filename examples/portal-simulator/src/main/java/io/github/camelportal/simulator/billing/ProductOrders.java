package io.github.camelportal.simulator.billing;

import java.util.Optional;

import io.github.camelportal.simulator.PortalState;
import io.github.camelportal.simulator.http.Fields;
import io.github.camelportal.simulator.services.Feature;
import io.github.camelportal.simulator.services.MachineTemplate;
import io.github.camelportal.simulator.services.SimulatedService;

/** Orders of services. */
public final class ProductOrders {

    private final PortalState state;

    ProductOrders(PortalState state) {
        this.state = state;
    }

    OrderLine line(String accountId, String productId, Fields fields) {
        SimulatedProduct product = state.catalog().product(productId);
        Cycle cycle = Cycle.of(fields.text("cycle").orElse(Cycle.MONTHLY.symbol()));
        String domain = fields.text("domain").orElse("");
        Optional<MachineTemplate> template = template(fields);
        return new OrderLine("Hosting", domain, product.id(), cycle.price(product.price()), () -> {
            SimulatedService service = state.services()
                    .add(accountId, product, cycle, domain, state.clock().today());
            return new OrderLine.Booking(service.id(), () -> deliverAndBuild(service.id(), template));
        });
    }

    private void deliverAndBuild(String id, Optional<MachineTemplate> template) {
        deliver(id);
        state.services().store().find(id).ifPresent(service -> {
            template.ifPresent(system -> state.machines().install(service, system));
            state.machines().of(service).forEach(state.machineLifecycle()::build);
        });
    }

    private static Optional<MachineTemplate> template(Fields fields) {
        return fields.value("custom")
                .map(custom -> custom.path(MachineTemplate.FORM).asText())
                .flatMap(MachineTemplate::chosen);
    }

    public void deliver(String id) {
        state.services().store().changeIfThere(id, this::activate);
    }

    private SimulatedService activate(SimulatedService service) {
        if (state.services().product(service).features().contains(Feature.MACHINES)) {
            state.machines().add(service, service.domain());
        }
        return service.withStatus(SimulatedService.ACTIVE);
    }
}
