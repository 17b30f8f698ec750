package io.github.camelportal.simulator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The accounts' services. */
final class Services {

    private final Store<Service> store;
    private final List<Cancellation> cancellations = new ArrayList<>();
    private final Catalog catalog;
    private int nextHost = 10;

    Services(Catalog catalog, Sequence ids) {
        this.catalog = catalog;
        store = new Store<>("service", ids);
    }

    Store<Service> store() {
        return store;
    }

    List<Cancellation> cancellations() {
        return cancellations;
    }

    Service add(String accountId, Product product, Cycle cycle, String domain, LocalDate created) {
        BigDecimal price = cycle.price(product.price());
        String id = store.nextId();
        return store.keep(new Service(
                id,
                accountId,
                domain,
                Service.PENDING,
                created,
                created.plusMonths(cycle.months()),
                price,
                "user" + id,
                "pw-" + id + "-pdtzc",
                new ServicePlan(product.id(), cycle.symbol(), price, Map.of()),
                new ServiceSettings("", addresses(product, domain), "")));
    }

    Product product(Service service) {
        return catalog.product(service.plan().productId());
    }

    /** A service whose module can do that; the others don't have the route. */
    Service require(Call call, String variable, Feature feature) {
        Service service = store.require(call, variable);
        if (!product(service).features().contains(feature)) {
            throw Refusal.because("invalid method");
        }
        return service;
    }

    private Map<String, String> addresses(Product product, String domain) {
        Map<String, String> names = new LinkedHashMap<>();
        if (product.features().contains(Feature.ADDRESSES)) {
            int host = nextHost++;
            names.put("198.51.100." + host, domain);
            names.put("2001:db8::" + host, "");
        }
        return names;
    }
}
