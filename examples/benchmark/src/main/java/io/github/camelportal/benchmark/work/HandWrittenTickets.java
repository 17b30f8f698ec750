package io.github.camelportal.benchmark.work;

import java.util.List;
import java.util.Map;

import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.builder.RouteBuilder;

import io.github.camelportal.benchmark.measure.Contender;
import io.github.camelportal.benchmark.server.FixedResponseServer;
import io.github.camelportal.benchmark.server.TicketResponse;

/** Gets a ticket with camel-http and camel-jackson, as routes are written that know nothing of portals. */
final class HandWrittenTickets implements Contender {

    private final CamelContext context;
    private final ProducerTemplate template;

    HandWrittenTickets(String baseUrl) throws Exception {
        context = Contexts.start(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:ticket")
                        .setHeader("Authorization", constant(FixedResponseServer.authorization()))
                        .setHeader(Exchange.HTTP_PATH, simple("/tickets/${header.ticketNumber}"))
                        .to(baseUrl)
                        .unmarshal()
                        .json();
            }
        });
        template = context.createProducerTemplate();
    }

    @Override
    public long work() {
        Map<?, ?> response =
                template.requestBodyAndHeader("direct:ticket", null, "ticketNumber", TicketResponse.NUMBER, Map.class);
        Map<?, ?> ticket = (Map<?, ?>) response.get("ticket");
        return TicketResponse.sum(
                (String) ticket.get("subject"),
                (String) ticket.get("status"),
                ((List<?>) response.get("replies")).size());
    }

    @Override
    public void close() {
        context.stop();
    }
}
