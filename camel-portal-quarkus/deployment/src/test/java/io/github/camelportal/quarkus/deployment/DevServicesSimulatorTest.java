package io.github.camelportal.quarkus.deployment;

import io.quarkus.test.QuarkusUnitTest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.apache.camel.CamelContext;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.builder.RouteBuilder;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.github.camelportal.PortalConfiguration;
import io.github.camelportal.PortalDevConsole;
import io.github.camelportal.exception.PortalAuthenticationException;
import io.github.camelportal.model.CreatedTicket;
import io.github.camelportal.model.NewTicket;
import io.github.camelportal.model.Ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** An application that configures nothing has a portal in test mode. */
class DevServicesSimulatorTest {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(archive -> archive.addClasses(TicketRouteBuilder.class, StrangerAccount.class));

    @Inject
    ProducerTemplate camel;

    @Inject
    CamelContext context;

    /** The only thing that the application has. */
    public static class TicketRouteBuilder extends RouteBuilder {
        @Override
        public void configure() {
            from("direct:create").to("portal:tickets/create");
            from("direct:get").to("portal:tickets/get");
            from("direct:stranger").to("portal:tickets/list?configuration=#stranger");
        }
    }

    /** Accounts that only the URIs of endpoints name. */
    @ApplicationScoped
    public static class StrangerAccount {

        @Produces
        @Named("stranger")
        @ApplicationScoped
        PortalConfiguration stranger(@ConfigProperty(name = "camel.component.portal.base-url") String baseUrl) {
            PortalConfiguration configuration = new PortalConfiguration();
            configuration.setBaseUrl(baseUrl);
            configuration.setUsername("stranger@example.com");
            configuration.setPassword("wrong");
            return configuration;
        }
    }

    @Test
    void createsTicketWithoutAnyConfiguration() {
        CreatedTicket created = camel.requestBody(
                "direct:create", new NewTicket("1", "Server is down", "Please help"), CreatedTicket.class);

        Ticket ticket = camel.requestBodyAndHeader(
                "direct:get", null, "CamelPortalTicketNumber", created.ticketNumber(), Ticket.class);
        assertThat(ticket.subject()).isEqualTo("Server is down");
    }

    @Test
    void usesAccountOfBeanThatEndpointNames() {
        assertThatThrownBy(() -> camel.requestBody("direct:stranger", ""))
                .hasCauseInstanceOf(PortalAuthenticationException.class);
    }

    @Test
    void findsDevConsole() {
        assertThat(context.getCamelContextExtension()
                        .getFactoryFinder("META-INF/services/org/apache/camel/dev-console/")
                        .findClass("portal"))
                .contains(PortalDevConsole.class);
    }
}
