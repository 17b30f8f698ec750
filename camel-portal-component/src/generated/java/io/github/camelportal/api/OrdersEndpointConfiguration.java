package io.github.camelportal.api;

import org.apache.camel.spi.ApiMethod;
import org.apache.camel.spi.ApiParam;
import org.apache.camel.spi.ApiParams;
import org.apache.camel.spi.Configurer;
import org.apache.camel.spi.Metadata;
import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriParams;

/** Generated from the operation table: the options of the operations of {@code orders}. */
@ApiParams(
        apiName = "orders",
        description = "Orders and quotes.",
        apiMethods = {
            @ApiMethod(
                    methodName = "create",
                    description = "Orders a product. catalog/product tells the periods and options that it has.",
                    signatures = {"Order create(String productId, String domain, String cycle, Long payMethod, String custom, String promocode)"}),
            @ApiMethod(
                    methodName = "createMultiple",
                    description = "Orders several products, domains and certificates at once, with one invoice.",
                    signatures = {"Order createMultiple(Long payMethod, String items)"}),
            @ApiMethod(
                    methodName = "quote",
                    description = "Computes what an order would cost, now and later, without placing it.",
                    signatures = {"Quote quote(Long payMethod, String items)"})
        },
        aliases = {})
@UriParams
@Configurer(extended = true)
public final class OrdersEndpointConfiguration {

    @UriParam
    @ApiParam(
            optional = true,
            apiMethods = {
                @ApiMethod(methodName = "create", description = "Id of the product.")
            })
    private String productId;

    @UriParam
    @ApiParam(
            optional = true,
            apiMethods = {
                @ApiMethod(methodName = "create", description = "Name of the domain that the service is for; not every product needs one.")
            })
    private String domain;

    @UriParam
    @ApiParam(
            optional = true,
            apiMethods = {
                @ApiMethod(methodName = "create", description = "Billing period, as catalog/product lists them.")
            })
    private String cycle;

    @UriParam
    @ApiParam(
            optional = true,
            apiMethods = {
                @ApiMethod(methodName = "create", description = "Id of the payment method, as billing/paymentMethods lists them."),
                @ApiMethod(methodName = "createMultiple", description = "Id of the payment method, as billing/paymentMethods lists them."),
                @ApiMethod(methodName = "quote", description = "Id of the payment method, as billing/paymentMethods lists them.")
            })
    private Long payMethod;

    @UriParam
    @ApiParam(
            optional = true,
            apiMethods = {
                @ApiMethod(methodName = "create", description = "Choices for the forms of the product, by form id.")
            })
    private String custom;

    @UriParam
    @ApiParam(
            optional = true,
            apiMethods = {
                @ApiMethod(methodName = "create", description = "Promotion code.")
            })
    private String promocode;

    @UriParam
    @ApiParam(
            optional = true,
            apiMethods = {
                @ApiMethod(methodName = "createMultiple", description = "The things to order; each has a type (product, certificate or domain) and the fields of the operation that orders one of that type."),
                @ApiMethod(methodName = "quote", description = "The things to order; each has a type (product, certificate or domain) and the fields of the operation that orders one of that type.")
            })
    private String items;

    public String getProductId() {
        return productId;
    }

    public void setProductId(String productId) {
        this.productId = productId;
    }

    public String getDomain() {
        return domain;
    }

    public void setDomain(String domain) {
        this.domain = domain;
    }

    public String getCycle() {
        return cycle;
    }

    public void setCycle(String cycle) {
        this.cycle = cycle;
    }

    public Long getPayMethod() {
        return payMethod;
    }

    public void setPayMethod(Long payMethod) {
        this.payMethod = payMethod;
    }

    public String getCustom() {
        return custom;
    }

    public void setCustom(String custom) {
        this.custom = custom;
    }

    public String getPromocode() {
        return promocode;
    }

    public void setPromocode(String promocode) {
        this.promocode = promocode;
    }

    public String getItems() {
        return items;
    }

    public void setItems(String items) {
        this.items = items;
    }
}
