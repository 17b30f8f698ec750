package io.github.camelportal.quarkus.deployment;

import java.util.Optional;

import io.quarkus.test.QuarkusUnitTest;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;

/** An application with a portal gets no simulated one. */
class ConfiguredPortalTest {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withEmptyApplication()
            .overrideConfigKey("camel.component.portal.base-url", "https://console.example.com/api");

    @Inject
    @ConfigProperty(name = "camel.component.portal.base-url")
    String baseUrl;

    @Inject
    @ConfigProperty(name = PortalDevServicesProcessor.CONTROL_URL)
    Optional<String> controlUrl;

    @Test
    void simulatesNone() {
        assertThat(baseUrl).isEqualTo("https://console.example.com/api");
        assertThat(controlUrl).isEmpty();
    }
}
