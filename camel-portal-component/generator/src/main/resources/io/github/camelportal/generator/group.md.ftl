<!-- Generated from the operation table: change camel-portal-component/src/main/api/portal-api.yaml instead. -->
# ${group.name}

${group.description}

| operation | what it does | listed by |
|---|---|---|
<#list group.operations as operation>
| [`portal:${operation.id()}`](#${(group.name + operation.name)?lower_case}) | ${operation.summary} | ${operation.providers?join(", ")} |
</#list>
<#list group.operations as operation>

<a id="${(group.name + operation.name)?lower_case}"></a>
## portal:${operation.id()}

${operation.description}

<#if operation.feed>
Can only be consumed from · listed by ${operation.providers?join(", ")}
<#else>
`${operation.method} ${operation.path}` · ${effect(operation.effect)} · listed by ${operation.providers?join(", ")}
</#if>

<@warning operation.effect/>
<#if operation.parameters?has_content>
| option | header | goes into | type | meaning |
|---|---|---|---|---|
<#list operation.parameters as parameter>
| `${parameter.option}` | `${parameter.header()}` | ${parameter.place} `${parameter.wireName}` | ${parameter.type} | ${parameter.description}<#if parameter.secret> Secret.</#if><#if parameter.place == "path"> Required.</#if> |
</#list>

</#if>
<@body operation/>
<@answer operation.answer/>

<#if operation.consumable() && !operation.feed && !operation.example.consumer()>
Can be consumed from too, `from("portal:${operation.id()}")`: a [feed](../feeds.md) of what changes, by the key
`${operation.answer.listing.key}`.

</#if>
In Java:

```java
${routes.java(operation)}
```

In YAML:

```yaml
${routes.yaml(operation)}
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
<#macro warning name>
<#if name == "spends">
> **This costs money.** The portal carries it out as it comes, and again when it comes again: redeliver it only after you
> have looked whether it was done.

<#elseif name == "destroys">
> **This cannot be undone.** What it ends or removes is gone.

</#if>
</#macro>
<#macro body operation>
<#if operation.example.inBody??>
In the routes below, the message body is the `${operation.example.inBody}`.

<#elseif operation.example.body??>
<#if hasFields(operation)>
The message body may have the fields that go into the body, as a `Map` or a JSON object:
<#else>
The message body may have any fields, as a `Map` or a JSON object, since no document names them. Clients send, for example:
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
<#macro answer it>
<#switch it.kind.name()>
<#case "ONE">
Answers <@type it.schema/>. ${it.description?remove_ending(".")}.
<#break>
<#case "LIST">
Answers a list of <@type it.schema!"Map"/>. ${it.description?remove_ending(".")}.
<#break>
<#case "ACKNOWLEDGEMENT">
Answers <@type it.schema/>. ${it.description?remove_ending(".")}.
<#break>
<#case "FILE">
Answers a stream, whatever the `outputType`, with the headers `CamelPortalFileName`, `CamelPortalFileLength` and
`Content-Type`. ${it.description?remove_ending(".")}.
<#break>
<#default>
No document shows the answer: it comes out as a `Map` or, where the portal says only that it succeeded, as
<@type "Acknowledgement"/>.
</#switch>
<#if it.beside?has_content>
The header `CamelPortalOtherFields` has <#list it.beside as field>`${field}`<#sep>, </#list>.
</#if>
<#if it.exampleJson??>
The portal's own answer is, for example:

```json
${it.exampleJson}
```
</#if>
</#macro>
<#macro type name><#if table.record(name)??>[`${name}`](records.md#${name?lower_case})<#else>`${name}`</#if></#macro>
