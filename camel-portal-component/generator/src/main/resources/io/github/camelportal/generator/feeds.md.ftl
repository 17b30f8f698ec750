<!-- Generated from the operation table: change camel-portal-component/src/main/api/portal-api.yaml instead. -->
# Table of feeds

Every operation that can stand in `from`, with the field that tells its elements apart: the header `CamelPortalKey` has its
value. What a feed does is told in [feeds](../feeds.md).

| feed | an exchange has | key | must be given | may be given |
|---|---|---|---|---|
<#list groups as group>
<#list group.operations?filter(operation -> operation.consumable()) as operation>
| [`portal:${operation.id()}`](${group.name}.md#${(group.name + operation.name)?lower_case}) | <@type operation.answer.schema!"Map"/> | `${operation.answer.listing.key}` | <@options operation "path"/> | <@options operation "query"/> |
</#list>
</#list>

Two of them are feeds of what has happened, not of changes: [`portal:tickets/replies`](../feeds.md#replies-to-tickets) and
[`portal:notifications/new`](../feeds.md#notifications), which has its key in the header `CamelPortalNotificationId`.
<#macro options operation place><#list operation.parameters?filter(parameter -> parameter.place == place) as parameter>`${parameter.option}`<#sep>, </#list></#macro>
<#macro type name><#if table.record(name)??>[`${name}`](records.md#${name?lower_case})<#else>`${name}`</#if></#macro>
