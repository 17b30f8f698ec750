package org.acme;

import java.util.Map;

import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.main.Main;

/** Opens a ticket and logs the replies to it. */
public class FirstRoutes extends RouteBuilder {

    public static void main(String[] arguments) throws Exception {
        new Main(FirstRoutes.class).run(arguments);
    }

    @Override
    public void configure() {
        from("timer:open?repeatCount=1")
                .setBody(constant(Map.of("subject", "Backup fails", "body", "Please look at web1.")))
                .to("portal:tickets/create?deptId=1")
                .log("Opened ticket ${body.ticketNumber}");

        from("portal:tickets/replies?repliesFrom=staff&delay=5s")
                .log("Reply to ticket ${header.CamelPortalTicketNumber}: ${body.body}");
    }
}
