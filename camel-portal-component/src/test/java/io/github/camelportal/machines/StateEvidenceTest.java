package io.github.camelportal.machines;

import java.util.List;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    private static final String OPTIONS = "?serviceId=302&vmId=101&await=running&awaitInterval=20ms";
    private static final String RUNNING = "{'vm': {'id': 101, 'status': 'running'}}";
    private static final String STOPPED = "{'vm': {'id': 101, 'status': 'stopped'}}";

    @ParameterizedTest
    @ValueSource(strings = {"'unknown'", "'Unknown'", "''", "null", "'N/A'"})
    void needsOtherEvidenceWhenOnePollOfALostRestartDisplaysNoState(String status) {
        sequence("reboot", aResponse().withStatus(502).withBody("<html>Bad gateway</html>"), RUNNING);
        polls("{'vm': {'id': 101, 'status': " + status + "}}", RUNNING, STOPPED, RUNNING);

        assertThat(call("vms/reboot").getException()).isNull();
        assertThat(methods()).containsExactly("GET", "POST", "GET", "GET", "GET", "GET");
    }

    @Test
    void needsOtherEvidenceWhenTheStateBeforeTheRestartIsUnknown() {
        sequence("reboot", aResponse().withStatus(502), "{'vm': {'id': 101, 'status': 'unknown'}}");
        polls(RUNNING, STOPPED, RUNNING);

        assertThat(call("vms/reboot").getException()).isNull();
        assertThat(methods()).containsExactly("GET", "POST", "GET", "GET", "GET");
    }

    @Test
    void needsOtherEvidenceWhenTheUptimeIsRoundedToASmallerOne() {
        sequence("reboot", aResponse().withStatus(502), "{'vm': {'id': 101, 'status': 'running', 'uptime': 1000}}");
        polls("{'vm': {'id': 101, 'status': 'running', 'uptime': 999}}", STOPPED, RUNNING);

        assertThat(call("vms/reboot").getException()).isNull();
        assertThat(methods()).containsExactly("GET", "POST", "GET", "GET", "GET");
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
        polls(running);

        Exchange exchange = call("vms/start");

        assertThat(exchange.getException()).isNull();
        assertThat(exchange.getMessage().getHeader("CamelPortalCommandSent")).isEqualTo(true);
    }

    @Test
    void doesNotEndWhenTheResponseIsAboutAnotherMachine() {
        sequence("start", okJson("{\"success\": true}"), STOPPED);
        polls("{'vm': {'id': 102, 'status': 'running'}}", RUNNING);

        Exchange exchange = call("vms/start");

        assertThat(exchange.getException()).isNull();
        assertThat(exchange.getMessage().getBody(VirtualMachine.class).id()).isEqualTo("101");
        assertThat(methods()).containsExactly("GET", "POST", "GET", "GET");
    }

    @Test
    void sendsTheCommandWhenTheStateBeforeIsThatOfAnotherMachine() {
        sequence("start", okJson("{\"success\": true}"), STOPPED);
        poll(STARTED, "before", "{'vm': {'id': 102, 'status': 'running'}}");
        poll("before", "before", STOPPED);
        polls(RUNNING);

        assertThat(call("vms/start").getException()).isNull();
        assertThat(methods()).containsExactly("GET", "GET", "POST", "GET");
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

    /** Sets the responses to the polls after the command, of which the last one remains. */
    private void polls(String... responses) {
        for (int i = 1; i <= responses.length; i++) {
            poll("after-" + i, "after-" + Math.min(i + 1, responses.length), responses[i - 1]);
        }
    }

    private List<String> methods() {
        return portal.requests().stream()
                .map(request -> request.getMethod().getName())
                .toList();
    }

    private void poll(String when, String then, String json) {
        portal.server()
                .stubFor(get("/api/service/302/vms/101")
                        .inScenario("machine")
                        .whenScenarioStateIs(when)
                        .willSetStateTo(then)
                        .willReturn(okJson(json.replace('\'', '"'))));
    }

    private Exchange call(String operation) {
        return template.request("portal:" + operation + OPTIONS, exchange -> {});
    }
}
