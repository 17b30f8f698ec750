<!-- Generated from the catalog of the component: change the description of the option in its class instead. -->
# Options

Every option of the component and of its endpoints, by subject. The options of operations, such as `ticketNumber`, are on the
[pages of the operations](operations/README.md).

- An option of the **component** is set once: `camel.component.portal.base-url` in `application.properties`. It is the default of
  all endpoints.
- An option of an **endpoint** is part of its URI: `portal:tickets/list?outputType=json`. It takes precedence.
- Most options are **both**.

Durations are milliseconds or texts such as `500ms`, `30s` or `1h30m`. An option whose type is a class takes a bean:
`configuration=#xtom`. [Running in production](production.md) tells when to change a default, and [feeds](feeds.md#options)
explains the options of consumers.
<#list sections as section, options>
<#if options?has_content>

## ${section?cap_first}

| Option | Of | Type | Default | Meaning |
|---|---|---|---|---|
<#list options as option>
| `${option.name()}` | ${option.place()} | ${option.type()} | ${option.value()} | ${option.meaning()}<#if option.secret()> Secret.</#if> |
</#list>
</#if>
</#list>
