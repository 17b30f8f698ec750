package io.github.camelportal.api;

import org.apache.camel.spi.ApiMethod;
import org.apache.camel.spi.ApiParam;
import org.apache.camel.spi.ApiParams;
import org.apache.camel.spi.Metadata;
import org.apache.camel.spi.UriParam;

/** Generated from the operation table: the options of {@code catalog}, read by the Camel plugin that writes the catalog. */
@ApiParams(
        apiName = "catalog",
        description = "The catalog of products, domains and certificates.",
        apiMethods = {
            @ApiMethod(methodName = "categories", description = "Returns the categories of products that can be ordered.",
                    signatures = "List<Category> categories()"),
            @ApiMethod(methodName = "products", description = "Returns the products of a category with their prices.",
                    signatures = "List<Product> products(String categoryId)"),
            @ApiMethod(methodName = "product", description = "Returns one product with the choices for an order: periods, forms, addons and subproducts.",
                    signatures = "Product product(String productId)")
        },
        aliases = {})
final class CatalogEndpointConfiguration {

    @UriParam
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "products", description = "Id of the category.")
    })
    String categoryId;

    @UriParam
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "product", description = "Id of the product.")
    })
    String productId;
}
