package io.github.camelportal.config;

import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.main.Main;
import org.junit.jupiter.api.Test;

import io.github.camelportal.PortalComponent;
import io.github.camelportal.PortalConfiguration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

/** The component checks the texts of a configuration that is a bean or a part of it, as it checks its own options. */
class NestedOptionTextTest {

    private static Main application(String... properties) {
        Main main = new Main();
        main.addInitialProperty("camel.component.portal.configuration.base-url", "https://console.example.com/api");
        main.addInitialProperty("camel.component.portal.configuration.username", "joe");
        main.addInitialProperty("camel.component.portal.configuration.password", "secret");
        for (String property : properties) {
            String[] parts = property.split("=");
            main.addInitialProperty(parts[0], parts[1]);
        }
        return main;
    }

    @Test
    void namesOptionsOfNestedConfiguration() {
        Main main = application(
                "camel.component.portal.configuration.request-deadline=5x",
                "camel.component.portal.configuration.retryDelay=60",
                "camel.component.portal.configuration.max-retries=many",
                "camel.component.portal.configuration.read-only=ja",
                "camel.component.portal.connect-timeout=soon");
        main.configure().addRoutesBuilder(new RouteBuilder() {
            @Override
            public void configure() {
                from("portal:invoices/list?delay=5x").to("mock:x");
            }
        });
        Throwable failure = catchThrowable(main::start);
        main.stop();

        assertThat(failure)
                .rootCause()
                .hasMessageContainingAll(
                        "configuration: requestDeadline=5x is no duration",
                        "configuration: retryDelay=60 has no unit",
                        "configuration: maxRetries=many is no whole number",
                        "configuration: readOnly=ja is neither true nor false",
                        "component: connectTimeout=soon is no duration",
                        "delay=5x is no duration");
    }

    @Test
    void setsOptionsOfNestedConfiguration() throws Exception {
        Main main = application(
                "camel.component.portal.configuration.request-deadline=5m",
                "camel.component.portal.configuration.retry-delay=1500",
                "camel.component.portal.configuration.max-retries=7",
                "camel.component.portal.configuration.authMethod=token",
                "camel.beans.other=#class:io.github.camelportal.PortalConfiguration",
                "camel.beans.other.response-timeout=45s");
        main.start();
        try {
            PortalConfiguration configuration = main.getCamelContext()
                    .getComponent("portal", PortalComponent.class)
                    .getConfiguration();
            assertThat(configuration.getRequestDeadline()).isEqualTo(300_000);
            assertThat(configuration.getRetryDelay()).isEqualTo(1500);
            assertThat(configuration.getMaxRetries()).isEqualTo(7);
            assertThat(configuration.getAuthMethod()).hasToString("token");
            assertThat(main.getCamelContext()
                            .getRegistry()
                            .lookupByNameAndType("other", PortalConfiguration.class)
                            .getResponseTimeout())
                    .isEqualTo(45_000);
        } finally {
            main.stop();
        }
    }
}
