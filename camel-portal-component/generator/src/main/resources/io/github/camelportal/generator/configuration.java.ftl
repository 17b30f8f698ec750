package io.github.camelportal.api;

import org.apache.camel.spi.ApiMethod;
import org.apache.camel.spi.ApiParam;
import org.apache.camel.spi.ApiParams;
import org.apache.camel.spi.Metadata;
import org.apache.camel.spi.UriParam;

/** Generated from the operation table: the options of {@code ${group.name}}, read by the Camel plugin that writes the catalog. */
@ApiParams(
        apiName = "${group.name}",
        description = "${group.description?j_string}",
        apiMethods = {
<#list group.operations as operation>
            @ApiMethod(methodName = "${operation.name}", description = "${operation.description?j_string}",
                    signatures = "${operation.signature()?j_string}")<#sep>,</#sep>
</#list>
        },
        aliases = {})
final class ${group.className()}EndpointConfiguration {
<#if !group.options()?has_content>

    // Camel's plugin lists a group only if it has an option, so this option of every endpoint is declared here again.
    @UriParam
    @ApiParam(optional = true, apiMethods = {
<#list group.operations as operation>
        @ApiMethod(methodName = "${operation.name}", description = "Type of the message body: typed, iterator, json or stream.")<#sep>,</#sep>
</#list>
    })
    String outputType;
</#if>
<#list group.options() as option>
<#assign first = option.first>

    @UriParam<#if first.secret>(label = "security")</#if>
<#if first.secret>
    @Metadata(secret = true)
</#if>
    @ApiParam(optional = true, apiMethods = {
<#list option.uses as use>
        @ApiMethod(methodName = "${use.operation.name}", description = "${use.parameter.description?j_string}")<#sep>,</#sep>
</#list>
    })
    ${option.javaType()} ${first.option};
</#list>
}
