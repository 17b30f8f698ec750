package io.github.camelportal.machines;

import java.util.List;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.github.camelportal.exception.PortalAwaitTimeoutException;
import io.github.camelportal.exception.PortalOperationException;
import io.github.camelportal.support.RecordingPortalTestSupport;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.delete;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;

/** Responses that are evidence that a destroyed machine does not exist any more, and responses that are none. */
class RemovedMachineTest extends RecordingPortalTestSupport {

    private static final String DESTROY =
            "portal:vms/destroy?serviceId=302&vmId=101&await=removed&awaitInterval=20ms&awaitTimeout=";
    private static final String OTHERS = "{\"vms\": [{\"id\": \"105\", \"status\": \"running\"}]}";
    private static final String NONE = "{\"vms\": []}";

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "404; {\"error\": [\"Machine does not exist\"]}",
                "410; {\"error\": [\"Machine does not exist\"]}",
                "200; {\"error\": [\"vm_not_found\"]}",
                "200; {\"error\": [\"vmnotfound\"]}",
                "200; {\"success\": false, \"error\": [\"not_found\"]}",
                "200; {\"error\": [\"La machine est introuvable\"]}",
                "200; {\"vm\": []}",
                "200; {\"vm\": {\"id\": \"101\", \"status\": \"Terminated\"}}",
            })
    void endsWhenTheListConfirmsTheAbsence(int status, String json) {
        portal(response(status, json), okJson(OTHERS));

        assertThat(destroy("20s").getException()).isNull();
        assertThat(commands()).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void endsWhenTheListIsEmpty() {
        portal(response(404, "{\"error\": [\"vm_not_found\"]}"), okJson(NONE));

        assertThat(destroy("20s").getException()).isNull();
    }

    @Test
    void endsWhenThePortalSaysItTwiceAndHasNoList() {
        portal(response(404, "{\"error\": [\"vm_not_found\"]}"), okJson("{\"error\": [\"invalid method\"]}"));

        assertThat(destroy("20s").getException()).isNull();
        assertThat(commands()).isEmpty();
        assertThat(portal.requests()).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "404; <html>Not found</html>; {\"vms\": [{\"id\": \"101\", \"status\": \"running\"}]}",
                "404; {\"error\": [\"vm_not_found\"]}; {\"vms\": {\"101\": {\"status\": \"running\"}}}",
                "200; {\"error\": [\"invalid method\"]}; {\"error\": [\"invalid method\"]}",
                "200; {\"error\": [\"Some sentence\"]}; {\"message\": \"Maintenance\"}",
                "200; {\"error\": [\"Some sentence\"]}; {\"vms\": [{\"label\": \"without id\"}]}",
                "200; {\"error\": [\"service_not_found\"]}; {\"error\": [\"service_not_found\"]}",
                "404; {\"error\": [\"template_not_found\"]}; {\"error\": [\"invalid method\"]}",
                "404; {\"error\": [\"Service not found.\"]}; {\"error\": [\"invalid method\"]}",
                "410; {\"error\": [\"no_access\"]}; {\"error\": [\"invalid method\"]}",
                "503; {\"error\": [\"vm_not_found\"]}; {\"vms\": []}",
                "200; {}; {}",
                "200; {\"vm\": {\"id\": \"101\", \"status\": \"running\"}}; {\"vms\": []}"
            })
    void doesNotEndWithoutEvidence(int status, String json, String list) {
        portal(response(200, "{\"vm\": {\"id\": \"101\", \"status\": \"running\"}}"), okJson(list));
        portal.server()
                .stubFor(get("/api/service/302/vms/101")
                        .inScenario("destroy")
                        .whenScenarioStateIs("destroyed")
                        .willReturn(response(status, json)));

        Exchange exchange = destroy("600ms");

        assertThat(exchange.getException()).isExactlyInstanceOf(PortalAwaitTimeoutException.class);
        assertThat(commands()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "200; {\"error\": [\"service_not_found\"]}",
                "200; {\"error\": [\"template_not_found\"]}",
                "404; {\"error\": [\"service_not_found\"]}",
                "404; {\"error\": [\"not_found\"]}",
                "200; {\"error\": [\"not_found\"]}",
                "410; {\"error\": [\"Gone\"]}"
            })
    void failsAtOnceWhenTheRefusalNamesNoMachineAndNoneWasSeen(int status, String json) {
        portal(response(status, json), response(status, json));

        assertThat(destroy("20s").getException()).isExactlyInstanceOf(PortalOperationException.class);
        assertThat(commands()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "404; {\"error\": [\"not_found\"]}",
                "200; {\"error\": [\"not_found\"]}",
                "410; {\"error\": [\"Gone\"]}",
                "200; {\"error\": [\"instance_not_found\"]}",
                "200; {\"error\": [\"no_such_vm\"]}",
                "200; {\"error\": [\"Virtual machine could not be found\"]}"
            })
    void endsWhenTheRefusalNamesNoMachineAndItWasSeen(int status, String json) {
        portal(
                response(200, "{\"vm\": {\"id\": \"101\", \"status\": \"running\"}}"),
                okJson("{\"error\": [\"invalid method\"]}"));
        portal.server()
                .stubFor(get("/api/service/302/vms/101")
                        .inScenario("destroy")
                        .whenScenarioStateIs("destroyed")
                        .willReturn(response(status, json)));

        assertThat(destroy("20s").getException()).isNull();
        assertThat(commands()).hasSize(1);
    }

    @Test
    void sendsNothingWhenTheMachineDoesNotExistBefore() {
        portal(response(404, "{\"error\": [\"vm_not_found\"]}"), okJson(OTHERS));

        Exchange exchange = destroy("20s");

        assertThat(exchange.getException()).isNull();
        assertThat(exchange.getMessage().getHeader("CamelPortalCommandSent")).isEqualTo(false);
        assertThat(commands()).isEmpty();
    }

    @Test
    void failsAtOnceWhenThePortalRefusesToTellTheState() {
        portal(response(200, "{\"error\": [\"invalid method\"]}"), okJson("{\"error\": [\"invalid method\"]}"));

        assertThat(destroy("20s").getException())
                .isExactlyInstanceOf(PortalOperationException.class)
                .hasMessageContaining("portal:vms/get");
        assertThat(commands()).isEmpty();
    }

    private void portal(ResponseDefinitionBuilder machine, ResponseDefinitionBuilder list) {
        portal.server()
                .stubFor(get("/api/service/302/vms/101").inScenario("destroy").willReturn(machine));
        portal.server().stubFor(get("/api/service/302/vms").willReturn(list));
        portal.server()
                .stubFor(delete("/api/service/302/vms/101")
                        .inScenario("destroy")
                        .willSetStateTo("destroyed")
                        .willReturn(okJson("{\"success\": true}")));
    }

    private static ResponseDefinitionBuilder response(int status, String body) {
        return aResponse().withStatus(status).withBody(body);
    }

    private List<LoggedRequest> commands() {
        return portal.requests().stream()
                .filter(request -> request.getMethod().getName().equals("DELETE"))
                .toList();
    }

    private Exchange destroy(String timeout) {
        return template.request(DESTROY + timeout, exchange -> {});
    }
}
