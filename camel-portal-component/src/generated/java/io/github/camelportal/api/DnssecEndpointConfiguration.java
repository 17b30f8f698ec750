package io.github.camelportal.api;

import org.apache.camel.spi.ApiMethod;
import org.apache.camel.spi.ApiParam;
import org.apache.camel.spi.ApiParams;
import org.apache.camel.spi.Metadata;
import org.apache.camel.spi.UriParam;

/** Generated from the operation table: the options of {@code dnssec}, read by the Camel plugin that writes the catalog. */
@ApiParams(
        apiName = "dnssec",
        description = "DNSSEC keys of domains.",
        apiMethods = {
            @ApiMethod(methodName = "flags", description = "Returns the flags that a DNSSEC key can have.",
                    signatures = "Object flags(String domainId)"),
            @ApiMethod(methodName = "keys", description = "Returns the DNSSEC keys of a domain.",
                    signatures = "Object keys(String domainId)"),
            @ApiMethod(methodName = "addKey", description = "Adds a DNSSEC key to a domain.",
                    signatures = "Object addKey(String domainId)"),
            @ApiMethod(methodName = "deleteKey", description = "Removes a DNSSEC key from a domain.",
                    signatures = "Object deleteKey(String domainId, String dnssecKey)")
        },
        aliases = {})
final class DnssecEndpointConfiguration {

    @UriParam
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "flags", description = "Id of the domain."),
        @ApiMethod(methodName = "keys", description = "Id of the domain."),
        @ApiMethod(methodName = "addKey", description = "Id of the domain."),
        @ApiMethod(methodName = "deleteKey", description = "Id of the domain.")
    })
    String domainId;

    @UriParam
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "deleteKey", description = "The DNSSEC key.")
    })
    String dnssecKey;
}
