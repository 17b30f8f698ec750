package io.github.camelportal.quarkus.it;

import org.apache.camel.builder.RouteBuilder;

/** Opens and reads tickets. */
public class TicketTestRoutes extends RouteBuilder {

    @Override
    public void configure() {
        from("direct:openTicket").to("portal:tickets/create");
        from("direct:readTicket").to("portal:tickets/get");
    }
}
