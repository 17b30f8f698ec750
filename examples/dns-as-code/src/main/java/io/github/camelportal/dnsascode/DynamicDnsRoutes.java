package io.github.camelportal.dnsascode;

import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;

/** Answers routers and ddclient, which send the address of a host when it changes, in the protocol of dyndns2. */
final class DynamicDnsRoutes extends RouteBuilder {

    @Override
    public void configure() {
        onException(AccessDeniedException.class).handled(true).to("direct:denied");
        onException(ForeignNameException.class).handled(true).setBody(constant("nohost"));
        onException(IllegalArgumentException.class).handled(true).setBody(constant("notfqdn"));
        onException(Exception.class)
                .handled(true)
                .log("Failed to update ${header.hostname}: ${exception.message}")
                .setBody(constant("911"));

        from("platform-http:/nic/update?httpMethodRestrict=GET")
                .routeId("dynamic-dns")
                .bean(AccessCheck.class)
                .bean(DynamicHost.class)
                .setVariable("address", simple("${body[content]}"))
                .to("portal:dns/ensureRecord?solo=true")
                .choice()
                .when(simple("${body.change} == 'UNCHANGED'"))
                .setBody(simple("nochg ${variable.address}"))
                .otherwise()
                .setBody(simple("good ${variable.address}"));

        from("direct:denied")
                .routeId("denied")
                .setHeader(Exchange.HTTP_RESPONSE_CODE, constant(401))
                .setHeader("WWW-Authenticate", constant("Basic realm=\"DNS\""))
                .setBody(constant("badauth"));
    }
}
