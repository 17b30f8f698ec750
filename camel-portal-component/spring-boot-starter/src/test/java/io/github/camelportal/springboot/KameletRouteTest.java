package io.github.camelportal.springboot;

import org.apache.camel.ProducerTemplate;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.test.annotation.DirtiesContext;

import io.github.camelportal.model.CreatedTicket;
import io.github.camelportal.simulator.PortalSimulator;
import io.github.camelportal.test.SimulatedPortal;

import static org.assertj.core.api.Assertions.assertThat;

/** A route of an application of Spring Boot calls a Kamelet. */
@SimulatedPortal(reset = false)
@SpringBootTest(classes = KameletRouteTest.KameletCaller.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
@DirtiesContext
class KameletRouteTest {

    private PortalSimulator portal;

    @Test
    void opensTicketWhenRouteCallsKamelet(@Autowired ProducerTemplate camel) {
        CreatedTicket created = camel.requestBody("direct:kamelet", "Please look at web1.", CreatedTicket.class);

        assertThat(portal.tickets()).singleElement().satisfies(ticket -> {
            assertThat(ticket.number()).isEqualTo(created.ticketNumber());
            assertThat(ticket.subject()).isEqualTo("Backup fails");
        });
    }

    @SpringBootConfiguration
    @EnableAutoConfiguration
    static class KameletCaller {

        @Bean
        RouteBuilder kameletRoutes() {
            return new RouteBuilder() {
                @Override
                public void configure() {
                    from("direct:kamelet").to("kamelet:portal-ticket-sink?deptId=1&subject=Backup fails&inBody=body");
                }
            };
        }
    }
}
