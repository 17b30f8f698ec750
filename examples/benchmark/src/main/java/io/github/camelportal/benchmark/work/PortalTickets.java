package io.github.camelportal.benchmark.work;

import org.apache.camel.CamelContext;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.builder.RouteBuilder;

import io.github.camelportal.benchmark.measure.Contender;
import io.github.camelportal.benchmark.server.TicketResponse;
import io.github.camelportal.model.Ticket;

/** Gets a ticket with {@code portal:tickets/get}. */
final class PortalTickets implements Contender {

    private final CamelContext context;
    private final ProducerTemplate template;

    PortalTickets(String baseUrl) throws Exception {
        context = Contexts.startPortal(
                new RouteBuilder() {
                    @Override
                    public void configure() {
                        from("direct:ticket").to("portal:tickets/get");
                    }
                },
                baseUrl);
        template = context.createProducerTemplate();
    }

    @Override
    public long work() {
        Ticket ticket = template.requestBodyAndHeader(
                "direct:ticket", null, "CamelPortalTicketNumber", TicketResponse.NUMBER, Ticket.class);
        return TicketResponse.sum(
                ticket.subject(), ticket.status(), ticket.replies().size());
    }

    @Override
    public void close() {
        context.stop();
    }
}
