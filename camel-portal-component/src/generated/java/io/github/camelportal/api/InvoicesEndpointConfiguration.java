package io.github.camelportal.api;

import org.apache.camel.spi.ApiMethod;
import org.apache.camel.spi.ApiParam;
import org.apache.camel.spi.ApiParams;
import org.apache.camel.spi.Configurer;
import org.apache.camel.spi.Metadata;
import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriParams;

/** Generated from the operation table: the options of the operations of {@code invoices}. */
@ApiParams(
        apiName = "invoices",
        description = "Invoices, and paying them with credit.",
        apiMethods = {
            @ApiMethod(
                    methodName = "list",
                    description = "Returns the invoices of the account, without their items.",
                    signatures = {"List<Invoice> list()"}),
            @ApiMethod(
                    methodName = "get",
                    description = "Returns one invoice with its items.",
                    signatures = {"Invoice get(String invoiceId)"}),
            @ApiMethod(
                    methodName = "applyCredit",
                    description = "Pays an invoice, or a part of it, with the credit of the account.",
                    signatures = {"AppliedCredit applyCredit(String invoiceId, String amount)"})
        },
        aliases = {})
@UriParams
@Configurer(extended = true)
public final class InvoicesEndpointConfiguration {

    @UriParam
    @ApiParam(
            optional = true,
            apiMethods = {
                @ApiMethod(methodName = "get", description = "Id of the invoice."),
                @ApiMethod(methodName = "applyCredit", description = "Id of the invoice.")
            })
    private String invoiceId;

    @UriParam
    @ApiParam(
            optional = true,
            apiMethods = {
                @ApiMethod(methodName = "applyCredit", description = "How much credit to apply. Without it, as much as there is and the invoice needs.")
            })
    private String amount;

    public String getInvoiceId() {
        return invoiceId;
    }

    public void setInvoiceId(String invoiceId) {
        this.invoiceId = invoiceId;
    }

    public String getAmount() {
        return amount;
    }

    public void setAmount(String amount) {
        this.amount = amount;
    }
}
