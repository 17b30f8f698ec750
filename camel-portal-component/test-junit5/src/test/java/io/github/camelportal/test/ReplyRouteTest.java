package io.github.camelportal.test;

import java.util.Map;

import org.apache.camel.RoutesBuilder;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.mock.MockEndpoint;
import org.apache.camel.test.junit5.CamelTestSupport;
import org.junit.jupiter.api.Test;

import io.github.camelportal.model.CreatedTicket;
import io.github.camelportal.simulator.PortalSimulator;

@SimulatedPortal
class ReplyRouteTest extends CamelTestSupport {

    private PortalSimulator portal;

    @Override
    protected RoutesBuilder createRouteBuilder() {
        return new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:tickets").to("portal:tickets/create?deptId=1");
                from("portal:tickets/replies?repliesFrom=staff&delay=200ms").to("mock:replies");
            }
        };
    }

    @Test
    void receivesReplyWhenStaffReplies() throws Exception {
        MockEndpoint replies = getMockEndpoint("mock:replies");
        replies.expectedMessageCount(1);
        replies.message(0).simple("${body.body}").contains("The disk was full.");
        Map<String, String> text = Map.of("subject", "Backup fails", "body", "Please look at web1.");

        CreatedTicket ticket = template.requestBody("direct:tickets", text, CreatedTicket.class);
        portal.staff().reply(ticket.ticketNumber(), "The disk was full.");

        replies.assertIsSatisfied();
    }
}
