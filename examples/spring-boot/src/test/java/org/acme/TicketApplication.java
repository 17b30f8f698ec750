package org.acme;

import java.util.Map;

import org.apache.camel.builder.RouteBuilder;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Opens a ticket and logs the replies to it. */
@SpringBootApplication
public class TicketApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(TicketApplication.class, arguments);
    }

    @Bean
    RouteBuilder tickets() {
        return new RouteBuilder() {
            @Override
            public void configure() {
                from("timer:open?repeatCount=1")
                        .setBody(constant(Map.of("subject", "Backup fails", "body", "Please look at web1.")))
                        .to("portal:tickets/create?deptId=1")
                        .log("Opened ticket ${body.ticketNumber}");

                from("portal:tickets/replies?repliesFrom=staff&delay=5s")
                        .log("Reply to ticket ${header.CamelPortalTicketNumber}: ${body.body}");
            }
        };
    }
}
