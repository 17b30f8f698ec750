package io.github.camelportal.api;

import org.apache.camel.spi.ApiMethod;
import org.apache.camel.spi.ApiParam;
import org.apache.camel.spi.ApiParams;
import org.apache.camel.spi.Metadata;
import org.apache.camel.spi.UriParam;

/** Generated from the operation table: the options of {@code certificates}, read by the Camel plugin that writes the catalog. */
@ApiParams(
        apiName = "certificates",
        description = "SSL certificates and orders for them.",
        apiMethods = {
            @ApiMethod(methodName = "list", description = "Returns the SSL certificates of the account.",
                    signatures = "List<Certificate> list()"),
            @ApiMethod(methodName = "get", description = "Returns one certificate with its request and contacts.",
                    signatures = "Certificate get(String certificateId)"),
            @ApiMethod(methodName = "download", description = "Returns the X.509 certificate, always as a stream.",
                    signatures = "StreamCache download(String certificateId)"),
            @ApiMethod(methodName = "products", description = "Returns the certificates that can be ordered, with their prices.",
                    signatures = "List<CertificateProduct> products()"),
            @ApiMethod(methodName = "order", description = "Orders a certificate.",
                    signatures = "Order order(Long productId, String csr, Long years, Long payMethod, String approverEmail, Long admin, Long tech, Long billing, String organization, Long software, String data)"),
            @ApiMethod(methodName = "software", description = "Returns the ids of server software, one of which some certificates need for an order.",
                    signatures = "List<CertificateSoftware> software(String productId)")
        },
        aliases = {})
final class CertificatesEndpointConfiguration {

    @UriParam
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "get", description = "Id of the certificate."),
        @ApiMethod(methodName = "download", description = "Id of the certificate.")
    })
    String certificateId;

    @UriParam
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "order", description = "Id of the product."),
        @ApiMethod(methodName = "software", description = "Id of the product.")
    })
    Long productId;

    @UriParam
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "order", description = "Certificate signing request, as PEM.")
    })
    String csr;

    @UriParam
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "order", description = "Length in years.")
    })
    Long years;

    @UriParam
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "order", description = "Id of the payment method, as billing/paymentMethods lists them.")
    })
    Long payMethod;

    @UriParam
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "order", description = "E-mail address for the validation of the domain.")
    })
    String approverEmail;

    @UriParam
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "order", description = "Id of the administrative contact.")
    })
    Long admin;

    @UriParam
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "order", description = "Id of the technical contact.")
    })
    Long tech;

    @UriParam
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "order", description = "Id of the billing contact.")
    })
    Long billing;

    @UriParam
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "order", description = "Details of the organization.")
    })
    String organization;

    @UriParam
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "order", description = "Id of the server software, as certificates/software lists them.")
    })
    Long software;

    @UriParam
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "order", description = "Further data that some certificates need.")
    })
    String data;
}
