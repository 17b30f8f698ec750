package io.github.camelportal.api;

import java.util.List;
import java.util.Map;

import io.github.camelportal.model.*;

import static io.github.camelportal.api.OperationBuilder.operation;
import static io.github.camelportal.api.OperationEffect.*;
import static io.github.camelportal.api.Parameter.*;
import static io.github.camelportal.api.Parameter.Type.*;
import static io.github.camelportal.api.ResponseSpec.*;

/** Generated from the operation table: the operations of {@code ${group.name}}. */
final class ${group.className()}Operations {

    private ${group.className()}Operations() {}

    static OperationGroup group() {
        return new OperationGroup("${group.name}", "${group.description?j_string}", List.of(
<#list group.operations as operation>
                ${operation.name}Operation()${operation?is_last?then("));", ",")}
</#list>
    }
<#list group.operations as operation>

    private static Operation ${operation.name}Operation() {
        return operation("${group.name}", "${operation.name}", "${operation.summary?j_string}")
                .request("${operation.method}", "${operation.path}", ${operation.effect?upper_case})
                .providers(<#list operation.providers as provider>"${provider}"<#sep>, </#list>)
<#if !operation.authenticated>
                .unauthenticated()
</#if>
<#if operation.feed>
                .feed()
</#if>
<#if operation.composite>
                .composite()
</#if>
<#if operation.goal??>
                .goal(GoalState.status${operation.goal.negated?then("Except", "")}("${operation.goal.reader}"<#list operation.goal.statuses as status>, "${status}"</#list>)<#if operation.goal.codes?has_content>.orCode(<#list operation.goal.codes as code>"${code}"<#sep>, </#list>)</#if>)
</#if>
<#if operation.parameters?size == 1>
                .parameters(<@declared operation.parameters[0]/>)
<#elseif operation.parameters?has_content>
                .parameters(
<#list operation.parameters as parameter>
                        <@declared parameter/>${parameter?is_last?then(")", ",")}
</#list>
</#if>
                .returns(<@spec operation.response/><#if operation.response.aliases?has_content>.orIn(<#list operation.response.aliases as field>"${field}"<#sep>, </#list>)</#if><#if operation.response.evidence?has_content>.confirmedBy(<#list operation.response.evidence as field>"${field}"<#sep>, </#list>)</#if>);
    }
</#list>
}
<#macro declared it>${it.place}("${it.option}", "${it.wireName}"<#if it.place != "path">, ${it.type?upper_case}</#if>)<#if it.secret>.asSecret()</#if><#if it.required && it.place != "path">.asRequired()</#if></#macro>
<#macro spec it><#if it.kind.name() == "SINGLE">single(${literal(it.payload)}, ${it.schema}.class<#list it.mergedFields as field>, "${field}"</#list>)<#if it.listing??>.withListing(${literal(it.listing.field)}, ${literal(it.listing.key)}, ${it.listing.schema!"Object"}.class)</#if><#elseif it.kind.name() == "LIST">list(${literal(it.payload)}, ${literal(it.listing.key)}, ${it.schema!"Object"}.class)<#elseif it.kind.name() == "ACKNOWLEDGEMENT">acknowledgement()<#elseif it.kind.name() == "FILE">file()<#else>unknown(${literal(it.payload)})</#if></#macro>
<#function literal text="">
  <#return text?has_content?then('"' + text + '"', "null")>
</#function>
