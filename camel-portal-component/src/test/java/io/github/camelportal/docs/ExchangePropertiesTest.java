package io.github.camelportal.docs;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.camel.Exchange;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.Test;

import io.github.camelportal.PortalComponent;
import io.github.camelportal.simulator.PortalSimulator;

import static org.assertj.core.api.Assertions.assertThat;

/** The page of the headers names every exchange property that the component sets. */
class ExchangePropertiesTest {

    @Test
    void namesPropertiesWhenExchangeHasCalledPortal() throws Exception {
        try (PortalSimulator simulator = PortalSimulator.start();
                DefaultCamelContext context = new DefaultCamelContext()) {
            PortalComponent component = context.getComponent("portal", PortalComponent.class);
            component.getConfiguration().setBaseUrl(simulator.baseUrl());
            component.getConfiguration().setUsername(simulator.username());
            component.getConfiguration().setPassword(simulator.password());
            context.start();

            Exchange exchange = context.createProducerTemplate()
                    .request("portal:tickets/create?deptId=1&subject=Disk&inBody=body", sent -> sent.getMessage()
                            .setBody("Full"));

            assertThat(exchange.getException()).isNull();
            Set<String> properties = exchange.getAllProperties().keySet().stream()
                    .filter(name -> name.startsWith("CamelPortal"))
                    .collect(Collectors.toSet());
            assertThat(properties).contains("CamelPortalOutcomeLedger", "CamelPortalOutermostExchange");
            assertThat(Files.readString(Path.of("../docs/headers.md")))
                    .contains(properties.stream().map(name -> "`" + name + "`").toList());
        }
    }
}
