package io.github.camelportal.api;

import org.apache.camel.spi.ApiMethod;
import org.apache.camel.spi.ApiParam;
import org.apache.camel.spi.ApiParams;
import org.apache.camel.spi.Metadata;
import org.apache.camel.spi.UriParam;

/** Generated from the operation table: the options of {@code orders}, read by the Camel plugin that writes the catalog. */
@ApiParams(
        apiName = "orders",
        description = "Orders and quotes.",
        apiMethods = {
            @ApiMethod(methodName = "create", description = "Orders a product. catalog/product returns its periods and options.",
                    signatures = "Order create(String productId, String domain, String cycle, Long payMethod, String custom, String promocode)"),
            @ApiMethod(methodName = "createMultiple", description = "Orders several products, domains and certificates at once, with one invoice.",
                    signatures = "Order createMultiple(Long payMethod, String items)"),
            @ApiMethod(methodName = "quote", description = "Estimates what an order would cost, now and in further periods, without placing it.",
                    signatures = "Quote quote(Long payMethod, String items)")
        },
        aliases = {})
final class OrdersEndpointConfiguration {

    @UriParam
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "create", description = "Id of the product.")
    })
    String productId;

    @UriParam
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "create", description = "Name of the domain of the service; not every product needs one.")
    })
    String domain;

    @UriParam
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "create", description = "Billing period, as catalog/product lists them.")
    })
    String cycle;

    @UriParam
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "create", description = "Id of the payment method, as billing/paymentMethods lists them."),
        @ApiMethod(methodName = "createMultiple", description = "Id of the payment method, as billing/paymentMethods lists them."),
        @ApiMethod(methodName = "quote", description = "Id of the payment method, as billing/paymentMethods lists them.")
    })
    Long payMethod;

    @UriParam
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "create", description = "Choices for the forms of the product, by form id.")
    })
    String custom;

    @UriParam
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "create", description = "Promotion code.")
    })
    String promocode;

    @UriParam
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "createMultiple", description = "Items to order; each has a type (product, certificate or domain) and the fields of the operation that orders one of that type."),
        @ApiMethod(methodName = "quote", description = "Items to order; each has a type (product, certificate or domain) and the fields of the operation that orders one of that type.")
    })
    String items;
}
