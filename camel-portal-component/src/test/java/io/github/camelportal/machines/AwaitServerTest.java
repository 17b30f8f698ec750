package io.github.camelportal.machines;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.github.camelportal.exception.PortalAwaitTimeoutException;
import io.github.camelportal.exception.PortalOperationException;
import io.github.camelportal.exception.PortalRateLimitException;
import io.github.camelportal.support.RecordingPortalTestSupport;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static org.assertj.core.api.Assertions.assertThat;

/** Servers, whose state comes from their status; and portals that ask for fewer polls. */
class AwaitServerTest extends RecordingPortalTestSupport {

    private static final String OPTIONS = "?serviceId=303&await=running&awaitInterval=20ms&awaitTimeout=";

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{\"status\": \"on\"}; {\"status\": \"off\"}",
                "{\"success\": true, \"status\": \"Online\"}; {\"success\": true, \"status\": \"Offline\"}",
                "{\"status\": true}; {\"status\": false}",
                "{\"status\": 1}; {\"status\": 0}",
                "{\"state\": \"running\"}; {\"state\": \"restarting\"}",
                "{\"power\": \"1\"}; {\"power\": \"0\"}",
                "{\"data\": {\"power_status\": \"on\"}, \"error\": []}; {\"data\": {\"power_status\": \"off\"}, \"error\": []}",
                "\"on\"; \"off\"",
                "{\"running\": true}; {\"running\": false}"
            })
    void endsWhenTheServerRunsAgain(String on, String off) {
        status("Started", "Started", okJson(on));
        status("off", "on", okJson(off));
        status("on", "on", okJson(on));
        portal.server()
                .stubFor(post("/api/service/303/reset")
                        .inScenario("server")
                        .willSetStateTo("off")
                        .willReturn(okJson("{\"success\": true}")));

        Exchange exchange = call("services/reset" + OPTIONS + "20s");

        assertThat(exchange.getException()).isNull();
        assertThat(exchange.getMessage().getHeader("CamelPortalCommandSent")).isEqualTo(true);
        assertThat(portal.requests())
                .extracting(request -> request.getMethod().getName())
                .containsExactly("GET", "POST", "GET", "GET");
    }

    @Test
    void pollsNoMoreWhenThePortalAsksForNoRequests() {
        status("Started", "Started", okJson("{\"status\": \"on\"}"));
        status(
                "limited",
                "limited",
                aResponse()
                        .withStatus(429)
                        .withHeader("Retry-After", "60")
                        .withBody("{\"error\": [\"rate_limited\"]}"));
        portal.server()
                .stubFor(post("/api/service/303/reset")
                        .inScenario("server")
                        .willSetStateTo("limited")
                        .willReturn(okJson("{\"success\": true}")));

        Exchange exchange = call("services/reset" + OPTIONS + "700ms");

        assertThat(exchange.getException())
                .isExactlyInstanceOf(PortalAwaitTimeoutException.class)
                .hasCauseExactlyInstanceOf(PortalRateLimitException.class)
                .hasMessageContaining("the machine 303");
        List<LoggedRequest> polls = portal.requests().stream()
                .filter(request -> request.getMethod().getName().equals("GET"))
                .toList();
        assertThat(polls).hasSize(2);
    }

    @Test
    void masksTheIdWhenTheMappingDeclaresItSecret(@TempDir Path folder) throws Exception {
        Path document = folder.resolve("portal.json");
        Files.writeString(
                document,
                "{\"swagger\": \"2.0\", \"paths\": {\"/service/{id}/vms/{vmid}\": {\"get\": {\"parameters\": ["
                        + "{\"name\": \"id\", \"in\": \"path\", \"required\": true},"
                        + " {\"name\": \"vmid\", \"in\": \"path\", \"required\": true}]}}}}");
        Files.writeString(folder.resolve("portal.properties"), "vms/get.secret = vmid\n");
        portal.answers(aResponse().withStatus(400).withBody("{\"error\": [\"hidden-machine is locked\"]}"));

        Exchange exchange =
                call("vms/start?serviceId=303&vmId=hidden-machine&await=running&specification=file:" + document);

        assertThat(exchange.getException())
                .isExactlyInstanceOf(PortalOperationException.class)
                .hasMessageContaining("*** is locked")
                .hasMessageNotContaining("hidden-machine");
    }

    private void status(String when, String then, ResponseDefinitionBuilder response) {
        portal.server()
                .stubFor(get("/api/service/303/status")
                        .inScenario("server")
                        .whenScenarioStateIs(when)
                        .willSetStateTo(then)
                        .willReturn(response));
    }

    private Exchange call(String uri) {
        return template.request("portal:" + uri, exchange -> {});
    }
}
