package io.github.camelportal.springboot;

import java.util.List;

import org.apache.camel.ProducerTemplate;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.test.annotation.DirtiesContext;

import io.github.camelportal.test.SimulatedPortal;

import static org.assertj.core.api.Assertions.assertThat;

/** An application with the settings of another portal calls the simulated one. */
@SimulatedPortal(tickets = 2, reset = false)
@SpringBootTest(
        classes = SimulatedPortalApplicationTest.PortalCaller.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = {
            "camel.component.portal.base-url=https://portal.example.com/api",
            "camel.component.portal.auth-method=bearer",
            "camel.component.portal.access-token=token-of-another-portal"
        })
@DirtiesContext
class SimulatedPortalApplicationTest {

    @Test
    void callsSimulatedPortalWhenPropertiesNameAnother(@Autowired ProducerTemplate camel) {
        assertThat((List<?>) camel.requestBody("direct:list", null, List.class)).hasSizeGreaterThanOrEqualTo(2);
    }

    @SpringBootConfiguration
    @EnableAutoConfiguration
    static class PortalCaller {

        @Bean
        RouteBuilder portalRoutes() {
            return new RouteBuilder() {
                @Override
                public void configure() {
                    from("direct:list").to("portal:tickets/list");
                }
            };
        }
    }
}
