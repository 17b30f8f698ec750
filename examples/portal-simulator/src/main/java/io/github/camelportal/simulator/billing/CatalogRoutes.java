package io.github.camelportal.simulator.billing;

import java.util.List;

import io.github.camelportal.simulator.SimulatedProvider;
import io.github.camelportal.simulator.http.Call;
import io.github.camelportal.simulator.http.Json;
import io.github.camelportal.simulator.http.Refusal;
import io.github.camelportal.simulator.http.Route;
import io.github.camelportal.simulator.http.RouteGroup;
import io.github.camelportal.simulator.http.SimulatedResponse;
import io.github.camelportal.simulator.install.InstallOptions;

/** Routes of the catalog. */
public final class CatalogRoutes implements RouteGroup {

    private final Catalog catalog;
    private final InstallOptions install;

    public CatalogRoutes(Catalog catalog, InstallOptions install) {
        this.catalog = catalog;
        this.install = install;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/category", this::categories).in(SimulatedProvider.XTOM),
                Route.get("/category/@category_id/product", this::products).in(SimulatedProvider.XTOM),
                Route.get("/order/@product_id", this::configuration).in(SimulatedProvider.XTOM));
    }

    private SimulatedResponse categories(Call call) {
        return SimulatedResponse.list("categories", catalog.categories(), CatalogJson::category);
    }

    private SimulatedResponse products(Call call) {
        String id = call.path("category_id");
        if (catalog.categories().stream().noneMatch(category -> category.id().equals(id))) {
            throw Refusal.because("category_not_found");
        }
        List<SimulatedProduct> products = catalog.products().stream()
                .filter(product -> product.category().id().equals(id))
                .toList();
        return SimulatedResponse.list("products", products, CatalogJson::product);
    }

    private SimulatedResponse configuration(Call call) {
        SimulatedProduct product = catalog.product(call.path("product_id"));
        return SimulatedResponse.json(Json.object().set("product", CatalogJson.configuration(product, install)));
    }
}
