package org.acme;

import java.util.Map;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.builder.RouteBuilder;

import io.github.camelportal.model.CreatedTicket;
import io.github.camelportal.model.TicketReply;

/** Opens a ticket when the application has started, and logs the replies. */
@ApplicationScoped
public class FirstTicket extends RouteBuilder {

    @Override
    public void configure() {
        from("direct:open").to("portal:tickets/create?deptId=1");
        from("portal:tickets/replies?repliesFrom=staff&delay=5s").process(this::log);
    }

    void open(@Observes StartupEvent started, ProducerTemplate camel) {
        Map<String, String> ticket = Map.of("subject", "Backup fails", "body", "Please look at web1.");
        CreatedTicket created = camel.requestBody("direct:open", ticket, CreatedTicket.class);
        Log.infof("Opened ticket %s", created.ticketNumber());
    }

    private void log(Exchange exchange) {
        Log.infof("Reply: %s", exchange.getMessage().getBody(TicketReply.class).body());
    }
}
