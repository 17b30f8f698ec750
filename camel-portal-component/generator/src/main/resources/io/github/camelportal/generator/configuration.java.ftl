package io.github.camelportal.api;

import org.apache.camel.spi.ApiMethod;
import org.apache.camel.spi.ApiParam;
import org.apache.camel.spi.ApiParams;
import org.apache.camel.spi.Configurer;
import org.apache.camel.spi.Metadata;
import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriParams;

/** Generated from the operation table: the options of the operations of {@code ${group.name}}. */
@ApiParams(
        apiName = "${group.name}",
        description = "${group.description?j_string}",
        apiMethods = {
<#list group.operations as operation>
            @ApiMethod(
                    methodName = "${operation.name}",
                    description = "${operation.description?j_string}",
                    signatures = {"${operation.signature()?j_string}"})<#sep>,</#sep>
</#list>
        },
        aliases = {})
@UriParams
@Configurer(extended = true)
public final class ${group.className()}EndpointConfiguration {
<#if !group.options()?has_content>

    // Camel's plugin lists a group only if it has an option, so one that every endpoint has stands here.
    @UriParam
    @ApiParam(
            optional = true,
            apiMethods = {
<#list group.operations as operation>
                @ApiMethod(methodName = "${operation.name}", description = "What becomes the message body: typed, json or stream.")<#sep>,</#sep>
</#list>
            })
    private String outputType;

    public String getOutputType() {
        return outputType;
    }

    public void setOutputType(String outputType) {
        this.outputType = outputType;
    }
</#if>
<#list group.options() as option>
<#assign first = option.first>

    @UriParam<#if first.secret>(label = "security")</#if>
<#if first.secret>
    @Metadata(secret = true)
</#if>
    @ApiParam(
            optional = true,
            apiMethods = {
<#list option.uses as use>
                @ApiMethod(methodName = "${use.operation.name}", description = "${use.parameter.description?j_string}")<#sep>,</#sep>
</#list>
            })
    private ${option.javaType()} ${first.option};
</#list>
<#list group.options() as option>
<#assign first = option.first>

    public ${option.javaType()} get${first.property()}() {
        return ${first.option};
    }

    public void set${first.property()}(${option.javaType()} ${first.option}) {
        this.${first.option} = ${first.option};
    }
</#list>
}
