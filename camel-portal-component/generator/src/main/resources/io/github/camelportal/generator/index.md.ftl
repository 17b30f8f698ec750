<!-- Generated from the operation table: change camel-portal-component/src/main/api/portal-api.yaml instead. -->
# Operations

Every operation is an endpoint, `portal:group/operation`. Each page has its routes in Java, YAML and XML.

Two marks stand behind an operation:

- **spends money**: the portal charges the account, or creates an invoice. Limit the price with `maxTotal`: see
  [ordering](../ordering.md).
- **destroys**: it deletes or ends its target for good.

No document mentions costs of the other operations. [`readOnly`](../production.md#readonly-and-dryrun) refuses all that change
anything.

The pages tell which [provider](../authentication.md#providers) documents an operation. `hostbill` stands for other installs of the
same software.

<#list groups as group>
## [${group.name}](${group.name}.md)

${group.description}

<#list group.operations as operation>
- [`portal:${operation.id()}`](${group.name}.md#${(group.name + operation.name)?lower_case}) – ${operation.summary}<@cost operation.effect/>
</#list>

</#list>
[Records](records.md) lists the components of each message body. The [table of feeds](feeds.md) lists the operations that a
route can consume from.

[`portal:raw`](../raw.md) calls any other route of the portal.
<#macro cost name><#switch name><#case "spends"> – **spends money**<#break><#case "destroys"> – **destroys**<#break><#default></#switch></#macro>
