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

`${operation.method} ${operation.path}` · ${effect(operation.effect)} · listed by ${operation.providers?join(", ")}

<#if operation.parameters?has_content>
| option | header | goes into | type | meaning |
|---|---|---|---|---|
<#list operation.parameters as parameter>
| `${parameter.option}` | `${parameter.header()}` | ${parameter.place} `${parameter.wireName}` | ${parameter.type} | ${parameter.description}<#if parameter.secret> Secret.</#if><#if parameter.place == "path"> Required.</#if> |
</#list>

</#if>
<@answer operation.answer/>
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
<#macro answer it>
<#switch it.kind.name()>
<#case "ONE">
Answers `${it.schema}`. ${it.description}.
<#break>
<#case "LIST">
Answers a list of `${it.schema!"Map"}`. ${it.description?remove_ending(".")}.
<#break>
<#case "ACKNOWLEDGEMENT">
Answers `Acknowledgement`. ${it.description}.
<#break>
<#case "FILE">
Answers a stream, whatever the `outputType`. ${it.description}.
<#break>
<#default>
No document shows the answer: it comes out as a `Map` or, where the portal says only that it succeeded, as
`Acknowledgement`.
</#switch>
<#if it.exampleJson??>

```json
${it.exampleJson}
```
</#if>
</#macro>
