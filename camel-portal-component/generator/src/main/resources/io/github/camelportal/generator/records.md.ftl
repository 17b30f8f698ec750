<!-- Generated from the operation table: change camel-portal-component/src/main/api/portal-api.yaml instead. -->
# Records

What operations answer, as classes of the package `io.github.camelportal.model`. A component is read as `${r"${body.name}"}` in
Camel's simple language and as `name()` in Java. What the portal does not say is null, or an empty list; what it says
beyond these components is in `otherFields`. How values are read is told in
[parameters and answers](../parameters-and-answers.md#records).

<#list records as record>
- [`${record.name}`](#${record.name?lower_case})
</#list>
<#list records as record>

## ${record.name}

${record.description}

| component | type | meaning |
|---|---|---|
<#list record.fields as field>
| `${field.name}` | <@type field/> | ${field.description}<#if field.secret> Secret.</#if> |
</#list>
</#list>
<#macro type field><#if field.element??><#if field.type == field.element>[`${field.element}`](#${field.element?lower_case})<#else>List of [`${field.element}`](#${field.element?lower_case})</#if><#else>`${field.type}`</#if></#macro>
