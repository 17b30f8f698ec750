package io.github.camelportal.api;

import org.apache.camel.spi.ApiMethod;
import org.apache.camel.spi.ApiParam;
import org.apache.camel.spi.ApiParams;
import org.apache.camel.spi.Configurer;
import org.apache.camel.spi.Metadata;
import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriParams;

/** Generated from the operation table: the options of the operations of {@code certificates}. */
@ApiParams(
        apiName = "certificates",
        description = "SSL certificates and orders for them.",
        apiMethods = {
            @ApiMethod(
                    methodName = "list",
                    description = "Returns the SSL certificates of the account.",
                    signatures = {"List<Certificate> list()"}),
            @ApiMethod(
                    methodName = "get",
                    description = "Returns one certificate with its request and contacts.",
                    signatures = {"Certificate get(String certificateId)"}),
            @ApiMethod(
                    methodName = "download",
                    description = "Returns the X.509 certificate, always as a stream.",
                    signatures = {"StreamCache download(String certificateId)"}),
            @ApiMethod(
                    methodName = "products",
                    description = "Returns the certificates that can be ordered, with their prices.",
                    signatures = {"List<CertificateProduct> products()"}),
            @ApiMethod(
                    methodName = "order",
                    description = "Orders a certificate.",
                    signatures = {"Order order(Long productId, String csr, Long years, Long payMethod, String approverEmail, Long admin, Long tech, Long billing, String organization, Long software, String data)"}),
            @ApiMethod(
                    methodName = "software",
                    description = "Returns the ids of server software, one of which some certificates need for an order.",
                    signatures = {"List<CertificateSoftware> software(String productId)"})
        },
        aliases = {})
@UriParams
@Configurer(extended = true)
public final class CertificatesEndpointConfiguration {

    @UriParam
    @ApiParam(
            optional = true,
            apiMethods = {
                @ApiMethod(methodName = "get", description = "Id of the certificate."),
                @ApiMethod(methodName = "download", description = "Id of the certificate.")
            })
    private String certificateId;

    @UriParam
    @ApiParam(
            optional = true,
            apiMethods = {
                @ApiMethod(methodName = "order", description = "Id of the product."),
                @ApiMethod(methodName = "software", description = "Id of the product.")
            })
    private String productId;

    @UriParam
    @ApiParam(
            optional = true,
            apiMethods = {
                @ApiMethod(methodName = "order", description = "Certificate signing request, as PEM.")
            })
    private String csr;

    @UriParam
    @ApiParam(
            optional = true,
            apiMethods = {
                @ApiMethod(methodName = "order", description = "For how many years.")
            })
    private Long years;

    @UriParam
    @ApiParam(
            optional = true,
            apiMethods = {
                @ApiMethod(methodName = "order", description = "Id of the payment method, as billing/paymentMethods lists them.")
            })
    private Long payMethod;

    @UriParam
    @ApiParam(
            optional = true,
            apiMethods = {
                @ApiMethod(methodName = "order", description = "E-mail address for the validation of the domain.")
            })
    private String approverEmail;

    @UriParam
    @ApiParam(
            optional = true,
            apiMethods = {
                @ApiMethod(methodName = "order", description = "Id of the administrative contact.")
            })
    private Long admin;

    @UriParam
    @ApiParam(
            optional = true,
            apiMethods = {
                @ApiMethod(methodName = "order", description = "Id of the technical contact.")
            })
    private Long tech;

    @UriParam
    @ApiParam(
            optional = true,
            apiMethods = {
                @ApiMethod(methodName = "order", description = "Id of the billing contact.")
            })
    private Long billing;

    @UriParam
    @ApiParam(
            optional = true,
            apiMethods = {
                @ApiMethod(methodName = "order", description = "Details of the organization.")
            })
    private String organization;

    @UriParam
    @ApiParam(
            optional = true,
            apiMethods = {
                @ApiMethod(methodName = "order", description = "Id of the server software, as certificates/software lists them.")
            })
    private Long software;

    @UriParam
    @ApiParam(
            optional = true,
            apiMethods = {
                @ApiMethod(methodName = "order", description = "Further data that some certificates need.")
            })
    private String data;

    public String getCertificateId() {
        return certificateId;
    }

    public void setCertificateId(String certificateId) {
        this.certificateId = certificateId;
    }

    public String getProductId() {
        return productId;
    }

    public void setProductId(String productId) {
        this.productId = productId;
    }

    public String getCsr() {
        return csr;
    }

    public void setCsr(String csr) {
        this.csr = csr;
    }

    public Long getYears() {
        return years;
    }

    public void setYears(Long years) {
        this.years = years;
    }

    public Long getPayMethod() {
        return payMethod;
    }

    public void setPayMethod(Long payMethod) {
        this.payMethod = payMethod;
    }

    public String getApproverEmail() {
        return approverEmail;
    }

    public void setApproverEmail(String approverEmail) {
        this.approverEmail = approverEmail;
    }

    public Long getAdmin() {
        return admin;
    }

    public void setAdmin(Long admin) {
        this.admin = admin;
    }

    public Long getTech() {
        return tech;
    }

    public void setTech(Long tech) {
        this.tech = tech;
    }

    public Long getBilling() {
        return billing;
    }

    public void setBilling(Long billing) {
        this.billing = billing;
    }

    public String getOrganization() {
        return organization;
    }

    public void setOrganization(String organization) {
        this.organization = organization;
    }

    public Long getSoftware() {
        return software;
    }

    public void setSoftware(Long software) {
        this.software = software;
    }

    public String getData() {
        return data;
    }

    public void setData(String data) {
        this.data = data;
    }
}
