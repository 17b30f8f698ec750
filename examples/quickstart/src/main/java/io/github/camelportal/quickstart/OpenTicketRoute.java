package io.github.camelportal.quickstart;

import java.util.Map;

import org.apache.camel.LoggingLevel;
import org.apache.camel.builder.RouteBuilder;

/** Opens one ticket. The fields of a map, a JSON object or a record become the parameters of the operation. */
final class OpenTicketRoute extends RouteBuilder {

    @Override
    public void configure() {
        from("timer:open?repeatCount=1&delay=0")
                .routeId("open-ticket")
                .setBody(constant(
                        Map.of("subject", "Backup of web1 fails", "body", "Since last night. Please look at it.")))
                .to("portal:tickets/create?deptId={{portal.department}}")
                .log(LoggingLevel.INFO, "quickstart", "Ticket ${body.ticketNumber} opened");
    }
}
