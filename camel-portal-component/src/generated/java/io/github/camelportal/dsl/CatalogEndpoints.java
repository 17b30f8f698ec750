package io.github.camelportal.dsl;

/** Generated from the operation table: endpoints of {@code portal:catalog}. The catalog of products, domains and certificates. */
public final class CatalogEndpoints {

    CatalogEndpoints() {}

    /** Returns the categories of products that can be ordered. */
    public Categories categories() {
        return new Categories();
    }

    /** Returns the products of a category with their prices. */
    public Products products() {
        return new Products();
    }

    /** Returns one product with the choices for an order: periods, forms, addons and subproducts. */
    public Product product() {
        return new Product();
    }

    /** {@code portal:catalog/categories}: Returns the categories of products that can be ordered. */
    public static final class Categories extends PortalEndpointBuilder<Categories> {

        private Categories() {
            super("catalog/categories");
        }
    }

    /** {@code portal:catalog/products}: Returns the products of a category with their prices. */
    public static final class Products extends PortalEndpointBuilder<Products> {

        private Products() {
            super("catalog/products");
        }

        /** Id of the category. */
        public Products categoryId(String categoryId) {
            return option("categoryId", categoryId);
        }
    }

    /** {@code portal:catalog/product}: Returns one product with the choices for an order: periods, forms, addons and subproducts. */
    public static final class Product extends PortalEndpointBuilder<Product> {

        private Product() {
            super("catalog/product");
        }

        /** Id of the product. */
        public Product productId(String productId) {
            return option("productId", productId);
        }
    }
}
