package io.github.camelportal.api;

import org.apache.camel.spi.ApiMethod;
import org.apache.camel.spi.ApiParam;
import org.apache.camel.spi.ApiParams;
import org.apache.camel.spi.Configurer;
import org.apache.camel.spi.Metadata;
import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriParams;

/** Generated from the operation table: the options of the operations of {@code affiliates}. */
@ApiParams(
        apiName = "affiliates",
        description = "Earnings as an affiliate of the provider.",
        apiMethods = {
            @ApiMethod(
                    methodName = "summary",
                    description = "Returns the figures of the affiliate account.",
                    signatures = {"Object summary()"}),
            @ApiMethod(
                    methodName = "campaigns",
                    description = "Returns the campaigns of the affiliate account.",
                    signatures = {"Object campaigns()"}),
            @ApiMethod(
                    methodName = "commissions",
                    description = "Returns the commissions that were earned.",
                    signatures = {"Object commissions()"}),
            @ApiMethod(
                    methodName = "payouts",
                    description = "Returns the payouts of commissions.",
                    signatures = {"Object payouts()"}),
            @ApiMethod(
                    methodName = "vouchers",
                    description = "Returns the vouchers of the affiliate account.",
                    signatures = {"Object vouchers()"}),
            @ApiMethod(
                    methodName = "commissionPlans",
                    description = "Returns the plans by which commissions are computed.",
                    signatures = {"Object commissionPlans()"})
        },
        aliases = {})
@UriParams
@Configurer(extended = true)
public final class AffiliatesEndpointConfiguration {

    // Camel's plugin lists a group only if it has an option, so one that every endpoint has stands here.
    @UriParam
    @ApiParam(
            optional = true,
            apiMethods = {
                @ApiMethod(methodName = "summary", description = "What becomes the message body: typed, json or stream."),
                @ApiMethod(methodName = "campaigns", description = "What becomes the message body: typed, json or stream."),
                @ApiMethod(methodName = "commissions", description = "What becomes the message body: typed, json or stream."),
                @ApiMethod(methodName = "payouts", description = "What becomes the message body: typed, json or stream."),
                @ApiMethod(methodName = "vouchers", description = "What becomes the message body: typed, json or stream."),
                @ApiMethod(methodName = "commissionPlans", description = "What becomes the message body: typed, json or stream.")
            })
    private String outputType;

    public String getOutputType() {
        return outputType;
    }

    public void setOutputType(String outputType) {
        this.outputType = outputType;
    }
}
