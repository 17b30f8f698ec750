package io.github.camelportal.ticketdesk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.apache.camel.builder.RouteBuilder;

import io.github.camelportal.model.TicketReply;

/** The routes to the portal and from it. */
@ApplicationScoped
public class DeskRoutes extends RouteBuilder {

    @Inject
    TicketTable table;

    @Override
    public void configure() {
        from("direct:open").routeId("open-ticket").to("portal:tickets/create?deptId={{desk.department}}");

        // The state tells which replies are in the table. One that could not be written comes again at the next poll.
        from("portal:tickets/replies?repliesFrom=staff&stateRepository=#feedState&delay={{desk.delay}}&initialDelay=0")
                .routeId("mirror-replies")
                .process(exchange -> table.addReply(exchange.getMessage().getBody(TicketReply.class)));
    }
}
