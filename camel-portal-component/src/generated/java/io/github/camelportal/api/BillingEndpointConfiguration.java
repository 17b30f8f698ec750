package io.github.camelportal.api;

import org.apache.camel.spi.ApiMethod;
import org.apache.camel.spi.ApiParam;
import org.apache.camel.spi.ApiParams;
import org.apache.camel.spi.Configurer;
import org.apache.camel.spi.Metadata;
import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriParams;

/** Generated from the operation table: the options of the operations of {@code billing}. */
@ApiParams(
        apiName = "billing",
        description = "Balance of the account, and ways to pay.",
        apiMethods = {
            @ApiMethod(
                    methodName = "balance",
                    description = "Returns the total of the unpaid invoices and the credit of the account.",
                    signatures = {"Balance balance()"}),
            @ApiMethod(
                    methodName = "paymentMethods",
                    description = "Returns the names of the payment methods by their ids.",
                    signatures = {"Map paymentMethods()"}),
            @ApiMethod(
                    methodName = "paymentFees",
                    description = "Returns the payment methods and what each costs.",
                    signatures = {"List<PaymentMethod> paymentFees()"})
        },
        aliases = {})
@UriParams
@Configurer(extended = true)
public final class BillingEndpointConfiguration {

    // Camel's plugin lists a group only if it has an option, so one that every endpoint has stands here.
    @UriParam
    @ApiParam(
            optional = true,
            apiMethods = {
                @ApiMethod(methodName = "balance", description = "What becomes the message body: typed, json or stream."),
                @ApiMethod(methodName = "paymentMethods", description = "What becomes the message body: typed, json or stream."),
                @ApiMethod(methodName = "paymentFees", description = "What becomes the message body: typed, json or stream.")
            })
    private String outputType;

    public String getOutputType() {
        return outputType;
    }

    public void setOutputType(String outputType) {
        this.outputType = outputType;
    }
}
