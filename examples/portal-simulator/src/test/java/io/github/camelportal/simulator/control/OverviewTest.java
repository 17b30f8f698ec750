package io.github.camelportal.simulator.control;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.github.camelportal.simulator.PortalSimulator;
import io.github.camelportal.simulator.faults.Fault;
import io.github.camelportal.simulator.support.RawCalls;
import io.github.camelportal.simulator.support.SimulatorClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class OverviewTest {

    private static final String FILE =
            "{\"filename\":\"a.txt\",\"content_type\":\"text/plain\",\"content\":\"aGVsbG8=\"}";

    private PortalSimulator simulator;
    private SimulatorClient client;
    private SimulatorClient control;

    @BeforeEach
    void start() {
        simulator = PortalSimulator.builder()
                .clock(Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC))
                .start();
        client = SimulatorClient.basic(simulator);
        control = SimulatorClient.control(simulator);
    }

    @AfterEach
    void close() {
        simulator.close();
    }

    @Test
    void returnsTicketsWithRepliesAndFiles() {
        String number = control.post(
                        "/tickets", "{\"dept_id\":1,\"subject\":\"s\",\"body\":\"b\",\"attachment\":" + FILE + "}")
                .path("ticket")
                .asText();
        control.post("/tickets/" + number + "/replies", "{\"body\":\"Hi\",\"attachment\":" + FILE + "}");

        JsonNode ticket = control.get("/overview").at("/tickets/0");

        assertThat(ticket.path("number").asText()).isEqualTo(number);
        assertThat(ticket.at("/attachments/0/filename").asText()).isEqualTo("a.txt");
        assertThat(ticket.at("/attachments/0/size").asInt()).isEqualTo(5);
        assertThat(ticket.at("/replies/0/by_staff").asBoolean()).isTrue();
        assertThat(ticket.at("/replies/0/attachments/0/content_type").asText()).isEqualTo("text/plain");
        String id = ticket.at("/attachments/0/id").asText();
        assertThat(control.response("GET", "/files/" + id, null, null).body()).isEqualTo("hello");
        assertThat(client.get("/tickets/" + number)
                        .at("/ticket/attachments/0/filename")
                        .asText())
                .isEqualTo("a.txt");
    }

    @Test
    void returnsAllThatThePortalHolds() {
        simulator.staff().raiseNotification("Due", "Pay", "invoice", "308974");
        client.postForm("/order/840", "pay_method=1&domain=new.example.com");

        JsonNode overview = control.get("/overview");

        assertThat(overview.path("profile").asText()).isEqualTo("documented");
        assertThat(overview.path("now").asText()).isEqualTo("2026-01-01T00:00:00Z");
        assertThat(overview.at("/notifications/0/seen").asBoolean(true)).isFalse();
        assertThat(overview.at("/invoices/0/due").asText()).isEqualTo("7.50");
        assertThat(overview.at("/orders/0/completed").asBoolean(true)).isFalse();
        assertThat(overview.at("/services/0/status").asText()).isEqualTo("Pending");
        assertThat(overview.at("/domains/2/records/0/content").asText()).isEqualTo("100.100.10.1");
        assertThat(overview.at("/zones/1/records/2/content").asText()).isEqualTo("127.0.0.1");
        assertThat(overview.at("/machines/1/state").asText()).isEqualTo("running");
        assertThat(overview.at("/machines/1/addresses/0").asText()).isEqualTo("203.0.113.1");
        assertThat(overview.at("/certificates/0/status").asText()).isEqualTo("Active");
        assertThat(overview.at("/counts/invoices").asInt()).isEqualTo(5);
        assertThat(overview.at("/counts/calls").asInt()).isEqualTo(1);
    }

    @Test
    void returnsNewestElementsWhenThereAreManyOfAKind() {
        JsonNode overview = control.get("/overview?limit=2");

        assertThat(overview.path("invoices").findValuesAsText("id")).startsWith("308976");
        assertThat(overview.path("invoices")).hasSize(2);
        assertThat(overview.at("/counts/invoices").asInt()).isEqualTo(4);
        assertThat(control.response("GET", "/overview?limit=0", null, null).statusCode())
                .isEqualTo(400);
    }

    @Test
    void listsCallsWithStatusAndDuration() {
        client.get("/balance");
        SimulatorClient.anonymous(simulator).get("/details?username=secret");

        JsonNode calls = control.get("/calls");

        assertThat(calls.path("count").asInt()).isEqualTo(2);
        assertThat(calls.at("/calls/0/path").asText()).isEqualTo("/details");
        assertThat(calls.at("/calls/0/status").asInt()).isEqualTo(401);
        assertThat(calls.at("/calls/1/status").asInt()).isEqualTo(200);
        assertThat(calls.at("/calls/1/method").asText()).isEqualTo("GET");
        assertThat(calls.at("/calls/1/duration_ms").isIntegralNumber()).isTrue();
        assertThat(calls.at("/calls/1/at").asText()).isEqualTo("2026-01-01T00:00:00Z");
        assertThat(calls.toString()).doesNotContain("secret");
        assertThat(control.get("/calls?after=1").path("calls")).hasSize(1);
        assertThat(control.get("/calls?limit=1").path("calls")).hasSize(1);
    }

    @Test
    void listsNoStatusWhenConnectionWasDropped() {
        simulator.faults().inject(Fault.droppedAfter().times(1));

        assertThatThrownBy(() -> client.postForm("/tickets", "dept_id=1"));

        JsonNode call = control.get("/calls").at("/calls/0");
        assertThat(call.path("status").isNull()).isTrue();
        assertThat(call.path("complete").asBoolean(true)).isFalse();
    }

    @Test
    void removesReplyWhenStaffWithdrawsIt() {
        String number = simulator.staff().openTicket(1, "s", "b");
        String reply = simulator.staff().reply(number, "Wrong ticket").id();

        control.delete("/tickets/" + number + "/replies/" + reply);

        assertThat(client.get("/tickets/" + number).path("replies")).isEmpty();
        assertThat(control.response("DELETE", "/tickets/" + number + "/replies/" + reply, null, null)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void voidsResponseAfterEffectWhenFaultIsInjected() {
        control.post("/faults", "{\"type\":\"void\",\"body\":\"[]\",\"times\":1}");

        assertThat(client.response(
                                "POST", "/tickets", "application/x-www-form-urlencoded", "dept_id=1&subject=s&body=b")
                        .body())
                .isEqualTo("[]");
        assertThat(simulator.effectCount("POST /tickets")).isEqualTo(1);
    }

    @Test
    void changesStateOfMachineAsStaff() {
        control.post("/machines/101/state", "{\"state\":\"error\"}");

        assertThat(control.get("/overview").at("/machines/1/state").asText()).isEqualTo("error");
        assertThat(control.response("POST", "/machines/101/state", "application/json", "{\"state\":\"odd\"}")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void refusesForeignPagesAndHosts() throws Exception {
        assertThat(control.getUnless("/overview", "Origin", "http://evil.example")
                        .statusCode())
                .isEqualTo(403);
        assertThat(control.getUnless("/overview", "Origin", "null").statusCode())
                .isEqualTo(403);
        assertThat(control.getUnless("/overview", "Origin", "http://localhost:1")
                        .statusCode())
                .isEqualTo(403);
        assertThat(control.getUnless("/overview", "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .isEqualTo(403);
        assertThat(control.getUnless("/overview", "Sec-Fetch-Site", "same-site").statusCode())
                .isEqualTo(403);
        assertThat(control.getUnless("/overview", "Sec-Fetch-Site", "same-origin")
                        .statusCode())
                .isEqualTo(200);
        assertThat(control.getUnless("/overview", "Origin", "http://localhost:" + simulator.port())
                        .statusCode())
                .isEqualTo(200);
        assertThat(RawCalls.statusOf(simulator.port(), "GET /_control/overview", "evil.example:" + simulator.port()))
                .isEqualTo(403);
        assertThat(RawCalls.statusOf(simulator.port(), "GET /_control/overview", "127.0.0.1:" + simulator.port()))
                .isEqualTo(200);
        assertThat(RawCalls.statusOf(simulator.port(), "GET /_control/overview", "[::1]"))
                .isEqualTo(200);
        assertThat(RawCalls.statusOf(
                        simulator.port(), "GET /_control/overview", "localhost.evil.example:" + simulator.port()))
                .isEqualTo(403);
    }

    @Test
    void changesNothingWhenForeignPagePosts() throws Exception {
        control.postFrom("http://evil.example", "/tickets", "{\"dept_id\":1,\"subject\":\"s\",\"body\":\"b\"}");

        assertThat(simulator.tickets()).isEmpty();
    }
}
