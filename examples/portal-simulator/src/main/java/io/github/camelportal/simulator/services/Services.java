package io.github.camelportal.simulator.services;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.github.camelportal.simulator.billing.Catalog;
import io.github.camelportal.simulator.billing.Cycle;
import io.github.camelportal.simulator.billing.SimulatedProduct;
import io.github.camelportal.simulator.http.Call;
import io.github.camelportal.simulator.http.Refusal;
import io.github.camelportal.simulator.store.Sequence;
import io.github.camelportal.simulator.store.Store;

/** The accounts' services. */
public final class Services {

    private final Store<SimulatedService> store;
    private final List<Cancellation> cancellations = new ArrayList<>();
    private final Catalog catalog;
    private int nextHost = 10;

    public Services(Catalog catalog, Sequence ids) {
        this.catalog = catalog;
        store = new Store<>("service", ids);
    }

    public Store<SimulatedService> store() {
        return store;
    }

    public List<Cancellation> cancellations() {
        return cancellations;
    }

    public SimulatedService add(
            String accountId, SimulatedProduct product, Cycle cycle, String domain, LocalDate created) {
        BigDecimal price = cycle.price(product.price());
        String id = store.nextId();
        return store.keep(new SimulatedService(
                id,
                accountId,
                domain,
                SimulatedService.PENDING,
                created,
                created.plusMonths(cycle.months()),
                price,
                "user" + id,
                "pw-" + id + "-pdtzc",
                new ServicePlan(product.id(), cycle.symbol(), price, Map.of()),
                new ServiceSettings("", addresses(product, domain), "")));
    }

    public SimulatedProduct product(SimulatedService service) {
        return catalog.product(service.plan().productId());
    }

    /** A service whose module can do that; the others don't have the route. */
    public SimulatedService require(Call call, String variable, Feature feature) {
        SimulatedService service = store.require(call, variable);
        if (!product(service).features().contains(feature)) {
            throw Refusal.because("invalid method");
        }
        return service;
    }

    private Map<String, String> addresses(SimulatedProduct product, String domain) {
        Map<String, String> names = new LinkedHashMap<>();
        if (product.features().contains(Feature.ADDRESSES)) {
            int host = nextHost++;
            names.put("198.51.100." + host, domain);
            names.put("2001:db8::" + host, "");
        }
        return names;
    }
}
