package io.github.camelportal.quarkus.deployment;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;

import io.quarkus.test.QuarkusUnitTest;
import jakarta.inject.Inject;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.builder.RouteBuilder;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;

/** The simulated portal is as the configuration wants it. */
class DevServicesSettingsTest {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(archive -> archive.addClasses(Lists.class))
            .overrideConfigKey("camel.component.portal.provider", "xtom")
            .overrideConfigKey("camel.component.portal.username", "jane.roe@example.com")
            .overrideConfigKey("camel.component.portal.password", "{{portal.secret}}")
            .overrideConfigKey("portal.secret", "her-own-password")
            .overrideConfigKey("quarkus.camel.portal.devservices.seed-data.samples", "false")
            .overrideConfigKey("quarkus.camel.portal.devservices.seed-data.tickets", "3")
            .overrideConfigKey("quarkus.camel.portal.devservices.seed-data.invoices", "2")
            .overrideConfigKey("quarkus.camel.portal.devservices.seed-data.notifications", "4");

    @Inject
    ProducerTemplate camel;

    @Inject
    @ConfigProperty(name = PortalDevServicesProcessor.CONTROL_URL)
    String controlUrl;

    /** Shows what the portal has. */
    public static class Lists extends RouteBuilder {
        @Override
        public void configure() {
            from("direct:list").toD("portal:${body}/list");
        }
    }

    @Test
    void knowsConfiguredAccountAndHasSeedData() {
        assertThat(list("tickets")).hasSize(3);
        assertThat(list("invoices")).hasSize(2);
        assertThat(list("notifications")).hasSize(4);
    }

    @Test
    void isPortalOfConfiguredProvider() throws IOException, InterruptedException {
        HttpRequest state =
                HttpRequest.newBuilder(URI.create(controlUrl + "/state")).build();

        String answer = HttpClient.newHttpClient()
                .send(state, HttpResponse.BodyHandlers.ofString())
                .body();

        assertThat(answer).contains("\"provider\":\"xtom\"");
    }

    @Test
    void exposesNoCredentialsWhenTheyAreConfigured() {
        assertThat(ConfigProvider.getConfig().getConfigSources())
                .filteredOn(source -> source.getName().startsWith("DevServices"))
                .extracting(ConfigSource::getProperties)
                .anySatisfy(shown -> assertThat(shown).containsKey("camel.component.portal.base-url"))
                .noneSatisfy(shown -> assertThat(shown).containsValue("her-own-password"))
                .noneSatisfy(shown -> assertThat(shown).containsValue("jane.roe@example.com"));
    }

    private List<?> list(String group) {
        return camel.requestBody("direct:list", group, List.class);
    }
}
