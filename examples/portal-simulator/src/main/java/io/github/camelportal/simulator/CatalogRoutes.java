package io.github.camelportal.simulator;

import java.util.List;

/** What can be ordered. */
final class CatalogRoutes implements RouteGroup {

    private final Catalog catalog;

    CatalogRoutes(Catalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/category", this::categories).in(Provider.XTOM),
                Route.get("/category/@category_id/product", this::products).in(Provider.XTOM),
                Route.get("/order/@product_id", this::configuration).in(Provider.XTOM));
    }

    private Reply categories(Call call) {
        return Reply.list("categories", catalog.categories(), CatalogJson::category);
    }

    private Reply products(Call call) {
        String id = call.path("category_id");
        if (catalog.categories().stream().noneMatch(category -> category.id().equals(id))) {
            throw Refusal.because("category_not_found");
        }
        List<Product> products = catalog.products().stream()
                .filter(product -> product.category().id().equals(id))
                .toList();
        return Reply.list("products", products, CatalogJson::product);
    }

    private Reply configuration(Call call) {
        Product product = catalog.product(call.path("product_id"));
        return Reply.json(Json.object().set("product", CatalogJson.configuration(product)));
    }
}
