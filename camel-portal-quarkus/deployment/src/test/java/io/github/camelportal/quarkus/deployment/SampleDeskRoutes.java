package io.github.camelportal.quarkus.deployment;

import org.apache.camel.builder.RouteBuilder;

import io.github.camelportal.model.Ticket;

/** Routes of a desk in development. */
public class SampleDeskRoutes extends RouteBuilder {

    @Override
    public void configure() {
        from("direct:open").to("portal:tickets/create");
        from("direct:read")
                .to("portal:tickets/get")
                .transform()
                .body(Ticket.class, ticket -> "first: " + ticket.subject());
    }
}
