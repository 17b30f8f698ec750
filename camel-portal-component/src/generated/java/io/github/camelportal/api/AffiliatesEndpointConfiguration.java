package io.github.camelportal.api;

import org.apache.camel.spi.ApiMethod;
import org.apache.camel.spi.ApiParam;
import org.apache.camel.spi.ApiParams;
import org.apache.camel.spi.Metadata;
import org.apache.camel.spi.UriParam;

/** Generated from the operation table: the options of {@code affiliates}, read by the Camel plugin that writes the catalog. */
@ApiParams(
        apiName = "affiliates",
        description = "Earnings as an affiliate of the provider.",
        apiMethods = {
            @ApiMethod(methodName = "summary", description = "Returns the figures of the affiliate account.",
                    signatures = "Object summary()"),
            @ApiMethod(methodName = "campaigns", description = "Returns the campaigns of the affiliate account.",
                    signatures = "Object campaigns()"),
            @ApiMethod(methodName = "commissions", description = "Returns the commissions that were earned.",
                    signatures = "Object commissions()"),
            @ApiMethod(methodName = "payouts", description = "Returns the payouts of commissions.",
                    signatures = "Object payouts()"),
            @ApiMethod(methodName = "vouchers", description = "Returns the vouchers of the affiliate account.",
                    signatures = "Object vouchers()"),
            @ApiMethod(methodName = "commissionPlans", description = "Returns the plans by which commissions are computed.",
                    signatures = "Object commissionPlans()")
        },
        aliases = {})
final class AffiliatesEndpointConfiguration {

    // Camel's plugin lists a group only if it has an option, so this option of every endpoint is declared here again.
    @UriParam
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "summary", description = "Type of the message body: typed, iterator, json or stream."),
        @ApiMethod(methodName = "campaigns", description = "Type of the message body: typed, iterator, json or stream."),
        @ApiMethod(methodName = "commissions", description = "Type of the message body: typed, iterator, json or stream."),
        @ApiMethod(methodName = "payouts", description = "Type of the message body: typed, iterator, json or stream."),
        @ApiMethod(methodName = "vouchers", description = "Type of the message body: typed, iterator, json or stream."),
        @ApiMethod(methodName = "commissionPlans", description = "Type of the message body: typed, iterator, json or stream.")
    })
    String outputType;
}
