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
What comes out is told in [records](records.md), with every component. Which of them can be consumed from is told in the
[table of feeds](feeds.md).

An operation that is not here is still there: [`portal:raw`](../raw.md) calls any route of the portal.
