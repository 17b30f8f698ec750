package io.github.camelportal.api;

import java.util.List;
import java.util.Map;

import io.github.camelportal.model.*;

/** Generated from the operation table: the operations of {@code catalog}. */
final class CatalogOperations {

    private CatalogOperations() {}

    static OperationGroup group() {
        return new OperationGroup(
                "catalog",
                "What can be ordered.",
                CatalogEndpointConfiguration::new,
                List.of(categoriesOperation(), productsOperation(), productOperation()));
    }

    private static Operation categoriesOperation() {
        return new Operation(
                "catalog",
                "categories",
                "List product categories",
                "GET",
                "/category",
                OperationEffect.READ,
                List.of("xtom"),
                true,
                List.of(),
                ResponseSpec.list("categories", "id", Category.class),
                false);
    }

    private static Operation productsOperation() {
        return new Operation(
                "catalog",
                "products",
                "List the products of a category",
                "GET",
                "/category/{category_id}/product",
                OperationEffect.READ,
                List.of("xtom"),
                true,
                List.of(
                        new Parameter(
                                "categoryId",
                                "category_id",
                                Parameter.Place.PATH,
                                Parameter.Type.STRING,
                                false)),
                ResponseSpec.list("products", "id", Product.class),
                false);
    }

    private static Operation productOperation() {
        return new Operation(
                "catalog",
                "product",
                "Product configuration",
                "GET",
                "/order/{product_id}",
                OperationEffect.READ,
                List.of("xtom"),
                true,
                List.of(
                        new Parameter(
                                "productId",
                                "product_id",
                                Parameter.Place.PATH,
                                Parameter.Type.STRING,
                                false)),
                ResponseSpec.single("product", Product.class),
                false);
    }
}
