package io.github.camelportal.api;

import org.apache.camel.spi.ApiMethod;
import org.apache.camel.spi.ApiParam;
import org.apache.camel.spi.ApiParams;
import org.apache.camel.spi.Metadata;
import org.apache.camel.spi.UriParam;

/** Generated from the operation table: the options of {@code invoices}, read by the Camel plugin that writes the catalog. */
@ApiParams(
        apiName = "invoices",
        description = "Invoices, and paying them with credit.",
        apiMethods = {
            @ApiMethod(methodName = "list", description = "Returns the invoices of the account, without their items.",
                    signatures = "List<Invoice> list()"),
            @ApiMethod(methodName = "get", description = "Returns one invoice with its items.",
                    signatures = "Invoice get(String invoiceId)"),
            @ApiMethod(methodName = "applyCredit", description = "Pays an invoice, or a part of it, with the credit of the account.",
                    signatures = "AppliedCredit applyCredit(String invoiceId, String amount)")
        },
        aliases = {})
final class InvoicesEndpointConfiguration {

    @UriParam
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "get", description = "Id of the invoice."),
        @ApiMethod(methodName = "applyCredit", description = "Id of the invoice.")
    })
    String invoiceId;

    @UriParam
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "applyCredit", description = "Amount of credit to apply. By default, as much as the invoice needs and the account has.")
    })
    String amount;
}
