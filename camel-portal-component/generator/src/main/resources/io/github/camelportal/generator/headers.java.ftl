package io.github.camelportal.api;

import org.apache.camel.spi.Metadata;

/** Generated from the operation table: the headers of operation parameters. */
public interface ParameterHeaders {
<#list parameters as parameter>

    /** ${parameter.description} */
    @Metadata(label = "producer<#if parameter.secret>,security</#if>", description = "${parameter.description?j_string}", javaType = "<@fullName parameter.javaType()/>")
    String ${parameter.constant()} = "${parameter.header()}";
</#list>
}
<#macro fullName type><#if type?contains(".")>${type}<#else>java.lang.${type}</#if></#macro>
