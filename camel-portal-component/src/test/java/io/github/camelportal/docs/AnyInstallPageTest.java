package io.github.camelportal.docs;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import org.apache.camel.Exchange;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.PluginHelper;
import org.junit.jupiter.api.Test;

import io.github.camelportal.PortalComponent;
import io.github.camelportal.PortalConfiguration;
import io.github.camelportal.support.PortalStub;
import io.github.camelportal.support.RecordingServer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The document, the mapping and the routes of the page about any install work together. */
class AnyInstallPageTest {

    @Test
    void routesOfPageRunWhenPortalHasDocument() throws Exception {
        try (RecordingServer portal = new RecordingServer();
                DefaultCamelContext context = new DefaultCamelContext()) {
            PortalConfiguration configuration =
                    context.getComponent("portal", PortalComponent.class).getConfiguration();
            configuration.setBaseUrl(portal.baseUrl());
            configuration.setUsername(PortalStub.USERNAME);
            configuration.setPassword(PortalStub.PASSWORD);
            configuration.setMaxRetries(0);
            configuration.setSpecification("classpath:any-install/portal.json");
            PluginHelper.getRoutesLoader(context)
                    .loadRoutes(PluginHelper.getResourceLoader(context)
                            .resolveResource("classpath:any-install/volumes.yaml"));
            portal.answers("{\"volumes\": [{\"id\": \"12\", \"name\": \"backup\"}]}");
            context.start();

            assertThat(context.createProducerTemplate().requestBody("portal:volume/list", (Object) null))
                    .isEqualTo(List.of(Map.of("id", "12", "name", "backup")));
            portal.answers("{\"volume\": {\"id\": \"13\"}}");
            Exchange created = context.createProducerTemplate()
                    .request("direct:createVolume", sent -> sent.getMessage().setBody(Map.of("name", "data")));
            assertThat(created.getException()).isNull();
            assertThat(created.getMessage().getBody()).isEqualTo(Map.of("id", "13"));
            // The timer of the other route may send a request too.
            assertThat(portal.requests())
                    .filteredOn(request -> request.getMethod().getName().equals("POST"))
                    .extracting(LoggedRequest::getBodyAsString)
                    .containsExactly("{\"name\":\"data\",\"size_gb\":50}");
        }
    }

    /** The properties of the page guard an operation that costs money, whether the document is a file or comes from the portal. */
    @Test
    void appliesMappingOfPageWhenPortalPublishesDocument() throws Exception {
        Path resources = Path.of("src", "test", "resources", "any-install");
        String page = Files.readString(Path.of("..", "docs", "any-install.md"));
        assertThat(page).contains("camel.component.portal.specification-mapping = file:portal.properties");
        try (RecordingServer portal = new RecordingServer();
                DefaultCamelContext context = new DefaultCamelContext()) {
            portal.answers(Files.readString(resources.resolve("portal.json")));
            PortalConfiguration configuration =
                    context.getComponent("portal", PortalComponent.class).getConfiguration();
            configuration.setBaseUrl(portal.baseUrl());
            configuration.setUsername(PortalStub.USERNAME);
            configuration.setPassword(PortalStub.PASSWORD);
            configuration.setReadOnly(true);
            configuration.setSpecification(portal.baseUrl() + "?cmd=userapi&action=swagger");
            configuration.setSpecificationMapping("file:" + resources.resolve("portal.properties"));
            context.start();

            assertThatThrownBy(() -> context.getEndpoint("portal:volume/create"))
                    .rootCause()
                    .hasMessageContaining("costs money");
        }
    }
}
