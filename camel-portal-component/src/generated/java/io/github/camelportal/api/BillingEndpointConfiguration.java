package io.github.camelportal.api;

import org.apache.camel.spi.ApiMethod;
import org.apache.camel.spi.ApiParam;
import org.apache.camel.spi.ApiParams;
import org.apache.camel.spi.Metadata;
import org.apache.camel.spi.UriParam;

/** Generated from the operation table: the options of {@code billing}, read by the Camel plugin that writes the catalog. */
@ApiParams(
        apiName = "billing",
        description = "Balance of the account, and ways to pay.",
        apiMethods = {
            @ApiMethod(methodName = "balance", description = "Returns the total of the unpaid invoices and the credit of the account.",
                    signatures = "Balance balance()"),
            @ApiMethod(methodName = "paymentMethods", description = "Returns the names of the payment methods by their ids.",
                    signatures = "Map paymentMethods()"),
            @ApiMethod(methodName = "paymentFees", description = "Returns the payment methods and what each costs.",
                    signatures = "List<PaymentMethod> paymentFees()")
        },
        aliases = {})
final class BillingEndpointConfiguration {

    // Camel's plugin lists a group only if it has an option, so this option of every endpoint is declared here again.
    @UriParam
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "balance", description = "Type of the message body: typed, iterator, json or stream."),
        @ApiMethod(methodName = "paymentMethods", description = "Type of the message body: typed, iterator, json or stream."),
        @ApiMethod(methodName = "paymentFees", description = "Type of the message body: typed, iterator, json or stream.")
    })
    String outputType;
}
