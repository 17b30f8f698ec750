package io.github.camelportal.machines;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.camelportal.exception.PortalAwaitTimeoutException;
import io.github.camelportal.exception.PortalUnreadableResponseException;
import io.github.camelportal.model.VirtualMachine;
import io.github.camelportal.support.RecordingPortalTestSupport;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.stubbing.Scenario.STARTED;
import static org.assertj.core.api.Assertions.assertThat;

/** States that portals display in strange forms, and whether they are evidence of the effect of a command. */
class StateEvidenceTest extends RecordingPortalTestSupport {

    private static final String OPTIONS = "?serviceId=302&vmId=101&await=running&awaitInterval=20ms&awaitTimeout=";
    private static final String RUNNING = "{'vm': {'id': 101, 'status': 'running'}}";
    private static final String STOPPED = "{'vm': {'id': 101, 'status': 'stopped'}}";

    @ParameterizedTest
    @ValueSource(strings = {"'unknown'", "'Unknown'", "''", "null", "'N/A'"})
    void needsOtherEvidenceWhenOnePollOfALostRestartDisplaysNoState(String status) {
        sequence("reboot", aResponse().withStatus(502).withBody("<html>Bad gateway</html>"), RUNNING);
        poll("after-1", "after-2", "{'vm': {'id': 101, 'status': " + status + "}}");
        poll("after-2", "after-2", RUNNING);

        assertThat(call("vms/reboot", "2s").getException()).isExactlyInstanceOf(PortalAwaitTimeoutException.class);
        assertThat(portal.requests()).hasSizeGreaterThan(4);
    }

    @Test
    void needsOtherEvidenceWhenTheStateBeforeTheRestartIsUnknown() {
        sequence("reboot", aResponse().withStatus(502), "{'vm': {'id': 101, 'status': 'unknown'}}");
        poll("after-1", "after-1", RUNNING);

        assertThat(call("vms/reboot", "2s").getException()).isExactlyInstanceOf(PortalAwaitTimeoutException.class);
        assertThat(portal.requests()).hasSizeGreaterThan(4);
    }

    @Test
    void needsOtherEvidenceWhenTheUptimeIsRoundedToASmallerOne() {
        sequence("reboot", aResponse().withStatus(502), "{'vm': {'id': 101, 'status': 'running', 'uptime': 1000}}");
        poll("after-1", "after-1", "{'vm': {'id': 101, 'status': 'running', 'uptime': 999}}");

        assertThat(call("vms/reboot", "2s").getException()).isExactlyInstanceOf(PortalAwaitTimeoutException.class);
        assertThat(portal.requests()).hasSizeGreaterThan(4);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{'vm': {'id': 101, 'status': 1}}; {'vm': {'id': 101, 'status': 0}}",
                "{'vm': {'id': 101, 'status': '1'}}; {'vm': {'id': 101, 'status': '0'}}",
                "{'vm': {'id': 101, 'status': true}}; {'vm': {'id': 101, 'status': false}}"
            },
            quoteCharacter = '`')
    void endsWhenTheStatusIsAFlag(String running, String stopped) {
        sequence("start", okJson("{\"success\": true}"), stopped);
        poll("after-1", "after-1", running);

        Exchange exchange = call("vms/start", "20s");

        assertThat(exchange.getException()).isNull();
        assertThat(exchange.getMessage().getHeader("CamelPortalCommandSent")).isEqualTo(true);
    }

    @Test
    void doesNotEndWhenTheResponseIsAboutAnotherMachine() {
        sequence("start", okJson("{\"success\": true}"), STOPPED);
        poll("after-1", "after-1", "{'vm': {'id': 102, 'status': 'running'}}");

        assertThat(call("vms/start", "2s").getException())
                .isExactlyInstanceOf(PortalAwaitTimeoutException.class)
                .hasCauseExactlyInstanceOf(PortalUnreadableResponseException.class)
                .hasStackTraceContaining("the response is about the machine 102, not about 101");
    }

    @Test
    void sendsNothingWhenTheStateBeforeIsThatOfAnotherMachine() {
        sequence("start", okJson("{\"success\": true}"), "{'vm': {'id': 102, 'status': 'running'}}");

        assertThat(call("vms/start", "2s").getException()).isExactlyInstanceOf(PortalAwaitTimeoutException.class);
        assertThat(portal.requests())
                .allMatch(request -> request.getMethod().getName().equals("GET"));
    }

    @Test
    void readsIdWhenItIsTheKeyOfTheMachine() {
        portal.answers("{\"vm\": {\"101\": {\"status\": \"running\", \"label\": \"web\"}}}");

        VirtualMachine machine =
                template.requestBody("portal:vms/get?serviceId=302&vmId=101", null, VirtualMachine.class);

        assertThat(machine.id()).isEqualTo("101");
        assertThat(machine.status()).isEqualTo("running");
    }

    /** Sets the state before a command, and the response to the command. */
    private void sequence(String command, ResponseDefinitionBuilder response, String before) {
        poll(STARTED, STARTED, before);
        portal.server()
                .stubFor(post("/api/service/302/vms/101/" + command)
                        .inScenario("machine")
                        .willSetStateTo("after-1")
                        .willReturn(response));
    }

    private void poll(String when, String then, String json) {
        portal.server()
                .stubFor(get("/api/service/302/vms/101")
                        .inScenario("machine")
                        .whenScenarioStateIs(when)
                        .willSetStateTo(then)
                        .willReturn(okJson(json.replace('\'', '"'))));
    }

    private Exchange call(String operation, String timeout) {
        return template.request("portal:" + operation + OPTIONS + timeout, exchange -> {});
    }
}
