package io.github.camelportal.test;

import java.util.Map;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.apache.camel.RoutesBuilder;
import org.apache.camel.builder.AdviceWith;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.mock.MockEndpoint;
import org.apache.camel.test.junit5.CamelContextConfiguration;
import org.apache.camel.test.junit5.CamelTestSupport;
import org.apache.camel.test.junit5.TestExecutionConfiguration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import io.github.camelportal.model.CreatedTicket;
import io.github.camelportal.model.TicketReply;

import static org.assertj.core.api.Assertions.assertThat;

/** Routes whose producers and consumers are replaced, so that there is neither a portal nor an account. */
class MockedPortalTest {

    private static RoutesBuilder bridge() {
        return new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:tickets").routeId("open").to("portal:tickets/create?deptId=1");
                from("portal:tickets/replies")
                        .routeId("replies")
                        .to("portal:tickets/close")
                        .to("mock:done");
            }
        };
    }

    @Nested
    class MocksAndReplacedConsumer extends CamelTestSupport {

        @Override
        public void configureContext(CamelContextConfiguration configuration) {
            super.configureContext(configuration);
            configuration.withMockEndpointsAndSkip("portal:*");
            configuration.replaceRouteFromWith("replies", "direct:replies");
        }

        @Override
        protected RoutesBuilder createRouteBuilder() {
            return bridge();
        }

        @Test
        void returnsTicketWhenMockReturnsIt() throws Exception {
            MockEndpoint create = getMockEndpoint("mock:portal:tickets/create");
            create.expectedMessageCount(1);
            create.whenAnyExchangeReceived(
                    exchange -> exchange.getMessage().setBody(new CreatedTicket("736633", Map.of())));

            CreatedTicket ticket =
                    template.requestBody("direct:tickets", Map.of("subject", "Backup fails"), CreatedTicket.class);

            create.assertIsSatisfied();
            assertThat(ticket.ticketNumber()).isEqualTo("736633");
        }

        @Test
        void closesTicketWhenReplyComes() throws Exception {
            getMockEndpoint("mock:portal:tickets/close").expectedHeaderReceived("CamelPortalTicketNumber", "736633");

            template.sendBodyAndHeader("direct:replies", "It runs again.", "CamelPortalTicketNumber", "736633");

            MockEndpoint.assertIsSatisfied(context);
        }
    }

    @Nested
    class Advice extends CamelTestSupport {

        @Override
        public void configureTest(TestExecutionConfiguration configuration) {
            super.configureTest(configuration);
            configuration.withUseAdviceWith(true);
        }

        @Override
        protected RoutesBuilder createRouteBuilder() {
            return bridge();
        }

        @Test
        void closesTicketWhenReplyComes() throws Exception {
            AdviceWith.adviceWith(context, "replies", route -> {
                route.replaceFromWith("direct:replies");
                route.mockEndpointsAndSkip("portal:*");
            });
            context.start();
            getMockEndpoint("mock:portal:tickets/close").expectedMessageCount(1);

            template.sendBody("direct:replies", "It runs again.");

            MockEndpoint.assertIsSatisfied(context);
        }
    }

    @Nested
    class RecordAsMessage extends CamelTestSupport {

        @Override
        public void configureContext(CamelContextConfiguration configuration) {
            super.configureContext(configuration);
            configuration.replaceRouteFromWith("desk", "direct:replies");
        }

        @Override
        protected RoutesBuilder createRouteBuilder() {
            return new RouteBuilder() {
                @Override
                public void configure() {
                    from("portal:tickets/replies?repliesFrom=staff")
                            .routeId("desk")
                            .setBody(simple("${body.name}: ${body.body}"))
                            .to("mock:desk");
                }
            };
        }

        @Test
        void passesOnTextWhenReplyComes() throws Exception {
            String json = """
                    {"id": "7", "name": "Jane", "date": "2026-05-04 10:20:30", "body": "It runs again.", "type": "Admin"}
                    """;
            TicketReply reply = new ObjectMapper().readValue(json, TicketReply.class);
            getMockEndpoint("mock:desk").expectedBodiesReceived("Jane: It runs again.");

            template.sendBodyAndHeader("direct:replies", reply, "CamelPortalTicketNumber", "736633");

            MockEndpoint.assertIsSatisfied(context);
        }
    }
}
