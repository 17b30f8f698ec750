package io.github.camelportal.ticketbridge;

import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** Opens tickets, and receives each reply of the provider's staff once. */
@Component
public class TicketBridgeRoutes extends RouteBuilder {

    @Override
    public void configure() {
        from("direct:open-ticket").routeId("open-ticket").to("portal:tickets/create?deptId=1");

        from("portal:tickets/replies?repliesFrom=staff&delay={{bridge.delay}}")
                .routeId("receive-replies")
                .log("Ticket ${body.ticketNumber}: ${body.body}")
                .bean(ReceivedReplies.class);
    }
}
