package io.github.camelportal.api;

import java.util.List;
import java.util.Map;

import io.github.camelportal.model.*;

import static io.github.camelportal.api.OperationBuilder.operation;
import static io.github.camelportal.api.OperationEffect.*;
import static io.github.camelportal.api.Parameter.*;
import static io.github.camelportal.api.Parameter.Type.*;
import static io.github.camelportal.api.ResponseSpec.*;

/** Generated from the operation table: the operations of {@code catalog}. */
final class CatalogOperations {

    private CatalogOperations() {}

    static OperationGroup group() {
        return new OperationGroup("catalog", "The catalog of products, domains and certificates.", List.of(
                categoriesOperation(),
                productsOperation(),
                productOperation()));
    }

    private static Operation categoriesOperation() {
        return operation("catalog", "categories", "List product categories")
                .request("GET", "/category", READ)
                .providers("xtom")
                .returns(list("categories", "id", Category.class));
    }

    private static Operation productsOperation() {
        return operation("catalog", "products", "List the products of a category")
                .request("GET", "/category/{category_id}/product", READ)
                .providers("xtom")
                .parameters(path("categoryId", "category_id"))
                .returns(list("products", "id", Product.class));
    }

    private static Operation productOperation() {
        return operation("catalog", "product", "Product configuration")
                .request("GET", "/order/{product_id}", READ)
                .providers("xtom")
                .parameters(path("productId", "product_id"))
                .returns(single("product", Product.class));
    }
}
