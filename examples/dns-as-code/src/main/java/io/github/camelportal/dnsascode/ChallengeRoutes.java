package io.github.camelportal.dnsascode;

import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;

/**
 * Answers ACME clients that prove the control of a name by a TXT record (DNS-01): the provider {@code httpreq} of lego, and clients
 * that send the same requests. The response comes when the portal lists the record.
 */
final class ChallengeRoutes extends RouteBuilder {

    @Override
    public void configure() {
        onException(AccessDeniedException.class).handled(true).to("direct:denied");
        onException(ForeignNameException.class, IllegalArgumentException.class)
                .handled(true)
                .setHeader(Exchange.HTTP_RESPONSE_CODE, constant(400))
                .setBody(simple("${exception.message}"));

        from("platform-http:/present?httpMethodRestrict=POST")
                .routeId("acme-present")
                .bean(AccessCheck.class)
                .bean(AcmeChallenge.class)
                .to("portal:dns/ensureRecord?type=TXT")
                .log("${body.change}: ${body.record.name}")
                .setBody(simple("${body.change}"));
        from("platform-http:/cleanup?httpMethodRestrict=POST")
                .routeId("acme-cleanup")
                .bean(AccessCheck.class)
                .bean(AcmeChallenge.class)
                .to("portal:dns/removeRecord?type=TXT")
                .log("${body.change}: ${body.removed.size} records")
                .setBody(simple("${body.change}"));
    }
}
