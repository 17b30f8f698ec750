package io.github.camelportal.quarkus.it;

import org.apache.camel.builder.RouteBuilder;

/** Domains and their DNS, and the zones of hosting. */
public class DomainTestRoutes extends RouteBuilder {

    @Override
    public void configure() {
        from("direct:readDomain").to("portal:domains/get").convertBodyTo(String.class);
        from("direct:listRecords").to("portal:dns/records?outputType=json").convertBodyTo(String.class);
        from("direct:createRecord").to("portal:dns/createRecord").convertBodyTo(String.class);
        from("direct:readZone").to("portal:zones/get").convertBodyTo(String.class);
    }
}
