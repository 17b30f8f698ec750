package io.github.camelportal.simulator.specification;

import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import io.github.camelportal.simulator.PortalSimulator;
import io.github.camelportal.simulator.SimulatedProvider;
import io.github.camelportal.simulator.support.SimulatorClient;

import static org.assertj.core.api.Assertions.assertThat;

class SwaggerDocumentTest {

    @ParameterizedTest
    @EnumSource
    void listsEveryRouteOfProvider(SimulatedProvider provider) {
        try (PortalSimulator simulator =
                PortalSimulator.builder().provider(provider).start()) {
            JsonNode document = document(simulator);
            SimulatorClient client = SimulatorClient.basic(simulator);

            int routes = 0;
            for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
                for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
                    String address = "/" + path.getKey().replaceAll("@\\w+", "1");
                    HttpResponse<String> response =
                            client.response(operation.getKey().toUpperCase(Locale.ROOT), address, null, null);
                    assertThat(response.body().equals("{\"error\":[\"invalid method\"]}") && !address.contains("/1/"))
                            .as(operation.getKey() + " " + address)
                            .isFalse();
                    routes++;
                }
            }
            assertThat(routes)
                    .isEqualTo(
                            switch (provider) {
                                case XTOM -> 92;
                                case XSSERVER -> 44;
                                case ALL -> 135;
                            });
        }
    }

    @Test
    void hasTheStyleOfTheVendor() {
        try (PortalSimulator simulator = PortalSimulator.start()) {
            JsonNode document = document(simulator);

            assertThat(document.path("swagger").asText()).isEqualTo("2.0");
            assertThat(document.path("basePath").asText()).isEqualTo("/api");
            assertThat(document.path("host").asText()).isEqualTo("localhost:" + simulator.port());
            JsonNode dns = document.path("paths")
                    .path("service/@service_id/dns/@zone_id/records")
                    .path("post");
            assertThat(dns.path("parameters").findValuesAsText("in")).contains("path", "query");
            assertThat(document.at("/paths/balance/get/responses/200/description")
                            .asText())
                    .startsWith("```json\n\r{");
        }
    }

    @Test
    void returnsPageWhenQueryIsAnother() {
        try (PortalSimulator simulator = PortalSimulator.start()) {
            SimulatorClient root = SimulatorClient.at("http://localhost:" + simulator.port());

            HttpResponse<String> page = root.response("GET", "/?cmd=userapi", null, null);

            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html; charset=utf-8");
        }
    }

    private static JsonNode document(PortalSimulator simulator) {
        return SimulatorClient.at("http://localhost:" + simulator.port()).get("/?cmd=userapi&action=swagger");
    }
}
