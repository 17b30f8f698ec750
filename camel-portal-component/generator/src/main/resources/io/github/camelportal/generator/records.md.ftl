<!-- Generated from the operation table: change camel-portal-component/src/main/api/portal-api.yaml instead. -->
# Records

Operations return records of the package `io.github.camelportal.model`. Read a component as `${r"${body.name}"}` in Camel's
simple language and as `name()` in Java. A field that the portal does not send is null, or an empty list. `otherFields`
contains the fields without a component. [Parameters and responses](../parameters-and-responses.md#records) explains how
values are converted.

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
