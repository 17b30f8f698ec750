package io.github.camelportal.quarkus.deployment;

import java.util.Optional;

import io.quarkus.test.QuarkusUnitTest;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;

/** An application that turns dev services off gets no simulated portal. */
class DevServicesDisabledTest {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withEmptyApplication()
            .overrideConfigKey("quarkus.camel.portal.devservices.enabled", "false");

    @Inject
    @ConfigProperty(name = "camel.component.portal.base-url")
    Optional<String> baseUrl;

    @Inject
    @ConfigProperty(name = PortalDevServicesProcessor.CONTROL_URL)
    Optional<String> controlUrl;

    @Test
    void simulatesNone() {
        assertThat(baseUrl).isEmpty();
        assertThat(controlUrl).isEmpty();
    }
}
