package io.github.camelportal.test;

import java.util.List;

import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.main.MainConfigurationProperties;
import org.apache.camel.test.main.junit5.CamelMainTestSupport;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@SimulatedPortal(tickets = 2)
class MainRouteTest extends CamelMainTestSupport {

    @Override
    protected void configure(MainConfigurationProperties configuration) {
        configuration.addRoutesBuilder(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:list").to("portal:tickets/list");
            }
        });
    }

    @Test
    void listsTicketsWhenPortalHasThem() {
        List<?> tickets = template.requestBody("direct:list", null, List.class);

        assertThat(tickets).hasSize(2);
    }
}
