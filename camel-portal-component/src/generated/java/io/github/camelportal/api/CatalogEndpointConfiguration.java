package io.github.camelportal.api;

import org.apache.camel.spi.ApiMethod;
import org.apache.camel.spi.ApiParam;
import org.apache.camel.spi.ApiParams;
import org.apache.camel.spi.Configurer;
import org.apache.camel.spi.Metadata;
import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriParams;

/** Generated from the operation table: the options of the operations of {@code catalog}. */
@ApiParams(
        apiName = "catalog",
        description = "What can be ordered.",
        apiMethods = {
            @ApiMethod(
                    methodName = "categories",
                    description = "Returns the categories of products that can be ordered.",
                    signatures = {"List<Category> categories()"}),
            @ApiMethod(
                    methodName = "products",
                    description = "Returns the products of a category with their prices.",
                    signatures = {"List<Product> products(String categoryId)"}),
            @ApiMethod(
                    methodName = "product",
                    description = "Returns one product with what can or must be chosen for an order: periods, forms, addons and subproducts.",
                    signatures = {"Product product(String productId)"})
        },
        aliases = {})
@UriParams
@Configurer(extended = true)
public final class CatalogEndpointConfiguration {

    @UriParam
    @ApiParam(
            optional = true,
            apiMethods = {
                @ApiMethod(methodName = "products", description = "Id of the category.")
            })
    private String categoryId;

    @UriParam
    @ApiParam(
            optional = true,
            apiMethods = {
                @ApiMethod(methodName = "product", description = "Id of the product.")
            })
    private String productId;

    public String getCategoryId() {
        return categoryId;
    }

    public void setCategoryId(String categoryId) {
        this.categoryId = categoryId;
    }

    public String getProductId() {
        return productId;
    }

    public void setProductId(String productId) {
        this.productId = productId;
    }
}
