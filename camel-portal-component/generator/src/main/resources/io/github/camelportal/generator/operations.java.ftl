package io.github.camelportal.api;

import java.util.List;
import java.util.Map;

import io.github.camelportal.model.*;

/** Generated from the operation table: the operations of {@code ${group.name}}. */
final class ${group.className()}Operations {

    private ${group.className()}Operations() {}

    static OperationGroup group() {
        return new OperationGroup(
                "${group.name}",
                "${group.description?j_string}",
                ${group.className()}EndpointConfiguration::new,
                List.of(<#list group.operations as operation>${operation.name}Operation()<#sep>, </#list>));
    }
<#list group.operations as operation>

    private static Operation ${operation.name}Operation() {
        return new Operation(
                "${group.name}",
                "${operation.name}",
                "${operation.summary?j_string}",
                "${operation.method}",
                "${operation.path}",
                OperationEffect.${operation.effect?upper_case},
                List.of(<#list operation.providers as provider>"${provider}"<#sep>, </#list>),
                ${operation.authenticated?c},
                List.of(<#list operation.parameters as parameter>
                        new Parameter(
                                "${parameter.option}",
                                "${parameter.wireName}",
                                Parameter.Place.${parameter.place?upper_case},
                                Parameter.Type.${parameter.type?upper_case},
                                ${parameter.secret?c})<#sep>,</#list>),
                <@answer operation.answer/>,
                ${operation.feed?c});
    }
</#list>
}
<#macro answer it><#if it.kind.name() == "ONE">ResponseSpec.single(${literal(it.payload)}, ${it.schema}.class<#list it.payloadWith as field>, "${field}"</#list>)<#if it.listing??>.withListing(${literal(it.listing.field)}, ${literal(it.listing.key)}, ${it.listing.schema!"Object"}.class)</#if><#elseif it.kind.name() == "LIST">ResponseSpec.list(${literal(it.payload)}, ${literal(it.listing.key)}, ${it.schema!"Object"}.class)<#elseif it.kind.name() == "ACKNOWLEDGEMENT">ResponseSpec.acknowledgement()<#elseif it.kind.name() == "FILE">ResponseSpec.file()<#else>ResponseSpec.unknown(${literal(it.payload)})</#if></#macro>
<#function literal text="">
  <#return text?has_content?then('"' + text + '"', "null")>
</#function>
