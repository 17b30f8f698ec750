<!-- Generated from the operation table: change camel-portal-component/src/main/api/portal-api.yaml instead. -->
# Operations

Every operation is an endpoint, `portal:group/operation`.

<#list groups as group>
## [${group.name}](${group.name}.md)

${group.description}

<#list group.operations as operation>
- [`portal:${operation.id()}`](${group.name}.md#${(group.name + operation.name)?lower_case}) – ${operation.summary}
</#list>

</#list>
[Records](records.md) lists the components of each message body. The [table of feeds](feeds.md) lists the operations that a
route can consume from.

[`portal:raw`](../raw.md) calls any other route of the portal.
