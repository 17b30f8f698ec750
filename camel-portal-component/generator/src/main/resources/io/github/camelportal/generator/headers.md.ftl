<!-- Generated from the catalog of the component: change the description of the header in its class instead. -->
# Headers

Every header that the component reads, and every header of its own that it sets. Each is a constant of
`io.github.camelportal.PortalConstants`. Consumers set Camel's `CamelMessageTimestamp` too, if an element has a date.

## Of the component

| Header | In routes that | Type | Meaning |
|---|---|---|---|
<#list general as header>
| `${header.name()}` | <@route header/> | `${header.type()}` | ${header.meaning()} |
</#list>

## Of parameters

A header sets the parameter of the operation that has this parameter, and takes precedence over the option and the body: see
[parameters and responses](parameters-and-responses.md). Operations that do not have the parameter ignore its header. The
[pages of the operations](operations/README.md) tell which parameters each of them has.

| Header | Type | Meaning |
|---|---|---|
<#list parameters as header>
| `${header.name()}` | `${header.type()}` | ${header.meaning()}<#if header.secret()>. Secret</#if> |
</#list>

## Exchange properties

Two more names are exchange properties and not headers: `CamelPortalOutcomeChecked` allows [one more attempt](production.md#redelivery-in-routes)
after an unknown outcome, and `CamelPortalSentCommands` keeps the [commands to machines](machines.md) that the exchange has sent.
An exchange that has called the portal also has `CamelPortalOutcomeLedger` and `CamelPortalOutermostExchange`. These are internal: a
route neither reads nor sets them.
<#macro route header><#if header.group() == "consumer">consume<#else>call</#if></#macro>
