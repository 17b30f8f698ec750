package io.github.camelportal.config;

import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.github.camelportal.PortalConfiguration;
import io.github.camelportal.PortalEndpoint;
import io.github.camelportal.options.OutputType;

import static org.assertj.core.api.Assertions.assertThat;

/** The settings of an endpoint come from a bean, and stay apart from it. */
class EndpointConfigurationTest {

    private final DefaultCamelContext context = new DefaultCamelContext();

    @AfterEach
    void stop() {
        context.stop();
    }

    @Test
    void returnsSettingsWhenConfigurationIsSet() {
        PortalEndpoint endpoint = context.getEndpoint("portal:tickets/list", PortalEndpoint.class);
        PortalConfiguration configuration = configuration();

        endpoint.setConfiguration(configuration);

        assertThat(endpoint.getConfiguration()).usingRecursiveComparison().isEqualTo(configuration);
        assertThat(endpoint.getSettings()).isSameAs(endpoint.getConfiguration());
    }

    @Test
    void startsWithSettingsWhenConfigurationIsSet() {
        PortalEndpoint endpoint = context.getEndpoint("portal:tickets/list", PortalEndpoint.class);

        endpoint.setConfiguration(configuration());
        context.start();
        endpoint.start();

        assertThat(endpoint.getServiceUrl()).isEqualTo("https://portal.example.com/api");
    }

    @Test
    void keepsBeanUnchangedWhenEndpointHasOptions() {
        PortalConfiguration configuration = configuration();
        context.getRegistry().bind("hosted", configuration);

        PortalEndpoint endpoint =
                context.getEndpoint("portal:tickets/list?configuration=#hosted&outputType=json", PortalEndpoint.class);

        assertThat(endpoint.getConfiguration().getOutputType()).isEqualTo(OutputType.json);
        assertThat(endpoint.getConfiguration().getBaseUrl()).isEqualTo(configuration.getBaseUrl());
        assertThat(configuration.getOutputType()).isEqualTo(OutputType.typed);
    }

    private static PortalConfiguration configuration() {
        PortalConfiguration configuration = new PortalConfiguration();
        configuration.setBaseUrl("https://portal.example.com/api");
        configuration.setUsername("joe@example.com");
        configuration.setPassword("canary-1");
        configuration.setMaxRetries(7);
        return configuration;
    }
}
