<!-- Generated from the operation table: change camel-portal-component/src/main/api/portal-api.yaml instead. -->
# Table of feeds

A route can consume from each of these operations. The header `CamelPortalKey` has the value of the key field, which
identifies an element. [Feeds](../feeds.md) explains how a feed works.

| feed | message body | key | required options | optional options |
|---|---|---|---|---|
<#list groups as group>
<#list group.operations?filter(operation -> operation.consumable()) as operation>
| [`portal:${operation.id()}`](${group.name}.md#${(group.name + operation.name)?lower_case}) | <@type operation.response.schema!"Map"/> | <#list operation.response.listing.key?split(",") as field>`${field}`<#sep>, </#list> | <@options operation "path"/> | <@options operation "query"/> |
</#list>
</#list>

Two of them are feeds of events, not of changes: [`portal:tickets/replies`](../feeds.md#replies-to-tickets) and
[`portal:notifications/new`](../feeds.md#notifications), whose key is in the header `CamelPortalNotificationId`.
<#macro options operation place><#list operation.parameters?filter(parameter -> parameter.place == place) as parameter>`${parameter.option}`<#sep>, </#list></#macro>
<#macro type name><#if table.record(name)??>[`${name}`](records.md#${name?lower_case})<#else>`${name}`</#if></#macro>
