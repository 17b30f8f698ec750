<#assign machineCommands = ["vms/create", "vms/start", "vms/stop", "vms/shutdown", "vms/reboot", "vms/reset", "vms/rebuild",
    "vms/destroy", "services/reset", "services/reinstall"]>
<#assign referenced = ["tickets/create", "tickets/reply", "orders/create", "orders/createMultiple", "domains/order",
    "zones/create", "contacts/create"]>
<!-- Generated from the operation table: change camel-portal-component/src/main/api/portal-api.yaml instead. -->
# ${group.name}

${group.description}

| operation | purpose | cost | documented by |
|---|---|---|---|
<#list group.operations as operation>
| [`portal:${operation.id()}`](#${(group.name + operation.name)?lower_case}) | ${operation.summary} | <@cost operation.effect/> | ${operation.providers?join(", ")} |
</#list>
<#list group.operations as operation>

<a id="${(group.name + operation.name)?lower_case}"></a>
## portal:${operation.id()}

${operation.description}

<#if operation.feed>
For consumers only · documented by ${operation.providers?join(", ")}
<#elseif operation.composite>
Calls other operations of the group · ${effect(operation.effect)} · documented by ${operation.providers?join(", ")}
<#else>
`${operation.method} ${operation.path}` · ${effect(operation.effect)} · documented by ${operation.providers?join(", ")}
</#if>

<@warning operation.effect/>
<#if operation.parameters?has_content>
| option | header | ${operation.composite?then("field of the body", "place in the request")} | type | meaning |
|---|---|---|---|---|
<#list operation.parameters as parameter>
| `${parameter.option}` | `${parameter.header()}` | <#if !operation.composite>${parameter.place} </#if>`${parameter.wireName}` | ${parameter.type} | ${parameter.description}<#if parameter.secret> Secret.</#if><#if parameter.required> Required.</#if> |
</#list>

</#if>
<@body operation/>
<@response operation.response/>

<@evidence operation.response.evidence/>
<#if operation.composite>
See [DNS records](../dns.md) for names, contents, evidence and what a repeated exchange does.

</#if>
<#if machineCommands?seq_contains(operation.id())>
With `await`, the exchange ends when the machine is in a state, and the machine is the body: see [machines](../machines.md).

</#if>
<#if referenced?seq_contains(operation.id())>
With `reference` and `referenceRepository`, it takes effect once, whatever is sent again: see
[create once](../create-once.md#how-a-result-is-looked-up) for its lookup, and what remains.

</#if>
<#if operation.goal??>
If the portal refuses it because nothing is left to do, it fails with a `PortalAlreadyDoneException`, and with `alreadyDone=ok` it
succeeds: see [errors](../errors.md#what-is-so-already).

</#if>
<#if operation.consumable() && !operation.feed && !operation.example.consumer()>
A route can consume from it too: `from("portal:${operation.id()}")` is a [feed](../feeds.md) of changes, with the key
<#list operation.response.listing.key?split(",") as field>`${field}`<#sep> and </#list>.

</#if>
In Java:

```java
${routes.java(operation)}
```

In YAML:

```yaml
${routes.yaml(operation)}
```

In XML:

```xml
${routes.xml(operation)}
```
</#list>
<#function effect name>
  <#switch name>
    <#case "read"><#return "reads only">
    <#case "writes"><#return "changes something">
    <#case "spends"><#return "**spends money**">
    <#case "destroys"><#return "**destroys something**">
    <#default><#return "changes the session">
  </#switch>
</#function>
<#macro cost name><#switch name><#case "spends">**spends money**<#break><#case "destroys">**destroys**<#break><#default></#switch></#macro>
<#macro warning name>
<#if name == "spends">
> **This costs money.** The portal executes each request that arrives, also the second one of two equal ones. Check in the
> portal whether the first one succeeded before you redeliver. The options `maxTotal` and `currency`, or the headers
> `CamelPortalMaxTotal` and `CamelPortalCurrency`, limit the price. After an unknown outcome, the component refuses a second
> attempt of the exchange unless the property `CamelPortalOutcomeChecked` is `true`. [Ordering](../ordering.md) tells more.

<#elseif name == "destroys">
> **This cannot be undone.** It deletes or ends its target for good.

</#if>
</#macro>
<#macro body operation>
<#if operation.example.inBody??>
In the routes below, the message body is the parameter `${operation.example.inBody}`.

<#elseif operation.example.body??>
<#if hasFields(operation)>
The message body contains the body parameters as a `Map` or a JSON object:
<#else>
The message body is a `Map` or a JSON object with any fields, because no provider documents them. For example:
</#if>

```json
${operation.example.bodyJson()}
```

</#if>
</#macro>
<#function hasFields operation>
  <#list operation.parameters as parameter>
    <#if parameter.place == "body"><#return true></#if>
  </#list>
  <#return false>
</#function>
<#macro response it>
<#switch it.kind.name()>
<#case "SINGLE">
Returns <@type it.schema/>. ${it.description?remove_ending(".")}.
<#break>
<#case "LIST">
Returns a list of <@type it.schema!"Map"/>. ${it.description?remove_ending(".")}.
<#break>
<#case "ACKNOWLEDGEMENT">
Returns <@type it.schema/>. ${it.description?remove_ending(".")}.
<#break>
<#case "FILE">
Returns a stream, whatever the `outputType` is, with the headers `CamelPortalFileName`, `CamelPortalFileLength` and
`Content-Type`. ${it.description?remove_ending(".")}.
<#break>
<#default>
No provider documents the response. It becomes a `Map`, or <@type "Acknowledgement"/> if the portal reports only success.
</#switch>
<#if it.extraFields?has_content>
The header `CamelPortalOtherFields` contains <#list it.extraFields as field>`${field}`<#sep>, </#list>.
</#if>
<#if it.exampleJson??>
Example of the portal's response:

```json
${it.exampleJson}
```
</#if>
</#macro>
<#macro evidence fields>
<#if fields?has_content>
[Evidence](../evidence.md) of success: <#list fields as field><#if field == "success" || field == "status">`${field}` that is true<#elseif field == "info">`info` that is not empty<#else>`${field}` with a value</#if><#sep>, </#list>.
Without any of them, the outcome is unknown.

</#if>
</#macro>
<#macro type name><#if table.record(name)??>[`${name}`](records.md#${name?lower_case})<#else>`${name}`</#if></#macro>
