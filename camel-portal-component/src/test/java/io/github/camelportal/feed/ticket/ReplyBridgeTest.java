package io.github.camelportal.feed.ticket;

import java.util.concurrent.TimeUnit;

import org.apache.camel.RoutesBuilder;
import org.apache.camel.builder.NotifyBuilder;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.mock.MockEndpoint;
import org.junit.jupiter.api.Test;

import io.github.camelportal.simulator.control.Staff;
import io.github.camelportal.simulator.tickets.SimulatedTicketReply;
import io.github.camelportal.support.SimulatedPortalTestSupport;

import static org.assertj.core.api.Assertions.assertThat;

/** A bridge between tickets and a desk of one's own: what is written on one side is read on the other, once. */
class ReplyBridgeTest extends SimulatedPortalTestSupport {

    private static final int SECONDS = 20;

    private final Staff staff = simulator.staff();
    private final TicketPolls polls = new TicketPolls(simulator);

    @Override
    protected RoutesBuilder createRouteBuilder() {
        return new RouteBuilder() {
            @Override
            public void configure() {
                from("portal:tickets/replies?repliesFrom=staff&initialDelay=0&delay=20ms&rescanInterval=2")
                        .routeId("to-desk")
                        .setBody(simple("${header.CamelPortalTicketNumber}: ${body.body}"))
                        .to("mock:desk");
                from("direct:desk").to("portal:tickets/reply?inBody=body");
            }
        };
    }

    @Test
    void doesNotReturnReplyWhenDeskWroteIt() throws Exception {
        String number = staff.openTicket(1, "Subject", "Text");
        MockEndpoint desk = getMockEndpoint("mock:desk");
        desk.expectedBodiesReceived(number + ": What is the matter?", number + ": Press the switch.");
        NotifyBuilder first = delivered(1);
        NotifyBuilder second = delivered(2);
        staff.reply(number, "What is the matter?");
        assertThat(first.matches(SECONDS, TimeUnit.SECONDS)).isTrue();

        template.sendBodyAndHeader("direct:desk", "It is dark.", "CamelPortalTicketNumber", number);
        polls.await(3);
        staff.reply(number, "Press the switch.");
        assertThat(second.matches(SECONDS, TimeUnit.SECONDS)).isTrue();
        template.sendBodyAndHeader("direct:desk", "Thanks.", "CamelPortalTicketNumber", number);
        polls.await(6);

        desk.assertIsSatisfied();
        assertThat(simulator.ticket(number).orElseThrow().replies())
                .extracting(SimulatedTicketReply::body)
                .containsExactly("What is the matter?", "It is dark.", "Press the switch.", "Thanks.");
    }

    private NotifyBuilder delivered(int exchanges) {
        return new NotifyBuilder(context)
                .fromRoute("to-desk")
                .whenCompleted(exchanges)
                .create();
    }
}
