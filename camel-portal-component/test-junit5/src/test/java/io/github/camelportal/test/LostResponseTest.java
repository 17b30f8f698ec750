package io.github.camelportal.test;

import java.util.Map;

import org.apache.camel.RoutesBuilder;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.mock.MockEndpoint;
import org.junit.jupiter.api.Test;

import io.github.camelportal.exception.PortalOutcomeUnknownException;

import static org.assertj.core.api.Assertions.assertThat;

@SimulatedPortal(tickets = 2, faults = @PortalFault(type = "dropped-after", method = "POST", path = "/tickets"))
class LostResponseTest extends CamelPortalTestSupport {

    @Override
    protected RoutesBuilder createRouteBuilder() {
        return new RouteBuilder() {
            @Override
            public void configure() {
                onException(PortalOutcomeUnknownException.class).handled(true).to("mock:unclear");
                from("direct:tickets").to("portal:tickets/create?deptId=1").to("mock:opened");
            }
        };
    }

    @Test
    void asksPersonWhenResponseIsLost() throws Exception {
        MockEndpoint unclear = getMockEndpoint("mock:unclear");
        unclear.expectedMessageCount(1);
        getMockEndpoint("mock:opened").expectedMessageCount(0);

        template.sendBody("direct:tickets", Map.of("subject", "Backup fails", "body", "Please look at web1."));

        MockEndpoint.assertIsSatisfied(context);
        assertThat(portal.tickets()).hasSize(3);
        assertThat(portal.effectCount("POST /tickets")).isEqualTo(1);
    }
}
