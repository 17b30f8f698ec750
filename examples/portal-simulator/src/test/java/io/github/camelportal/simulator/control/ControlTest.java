package io.github.camelportal.simulator.control;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.github.camelportal.simulator.PortalSimulator;
import io.github.camelportal.simulator.faults.Fault;
import io.github.camelportal.simulator.support.SimulatorClient;
import io.github.camelportal.simulator.support.TokenCalls;

import static org.assertj.core.api.Assertions.assertThat;

class ControlTest {

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
    void repliesToTicketAsStaff() {
        String number = control.post("/tickets", "{\"dept_id\":1,\"subject\":\"s\",\"body\":\"b\"}")
                .path("ticket")
                .asText();

        JsonNode reply = control.post("/tickets/" + number + "/replies", "{\"body\":\"Hi\"}");

        JsonNode ticket = client.get("/tickets/" + number);
        assertThat(ticket.at("/ticket/status").asText()).isEqualTo("Answered");
        assertThat(ticket.at("/replies/0/body").asText()).isEqualTo("Hi");
        assertThat(ticket.at("/replies/0/id")).isEqualTo(reply.path("reply"));
        assertThat(simulator.notifications()).hasSize(1);
    }

    @Test
    void repliesToTicketWithFile() {
        String number = simulator.staff().openTicket(1, "s", "b");

        String id = control.post(
                        "/tickets/" + number + "/replies",
                        "{\"body\":\"Hi\",\"attachment\":{\"filename\":\"a.txt\",\"content_type\":\"text/plain\","
                                + "\"content\":\"aGVsbG8=\"}}")
                .path("attachment")
                .asText();

        assertThat(client.response("GET", "/ticket/attachment/" + id + "?number=" + number, null, null)
                        .body())
                .isEqualTo("hello");
    }

    @Test
    void changesATicketsStatus() {
        String number = simulator.staff().openTicket(1, "s", "b");

        control.post("/tickets/" + number + "/status", "{\"status\":\"On hold\"}");
        assertThat(simulator.ticket(number).orElseThrow().status()).isEqualTo("On hold");
        control.post("/tickets/" + number + "/close", "");
        assertThat(simulator.ticket(number).orElseThrow().status()).isEqualTo("Closed");
    }

    @Test
    void raisesANotification() {
        control.post(
                "/notifications", "{\"subject\":\"Due\",\"body\":\"Pay\",\"rel_type\":\"invoice\",\"rel_id\":308976}");

        JsonNode notification = client.get("/notifications/new").at("/notifications/0");
        assertThat(notification.path("subject").asText()).isEqualTo("Due");
        assertThat(notification.path("rel_id").asText()).isEqualTo("308976");
    }

    @Test
    void listsTicketsWithTheirRepliesAndNotifications() {
        String number = simulator.staff().openTicket(1, "Slow", "Very slow");
        simulator.staff().reply(number, "Hi");

        JsonNode tickets = control.get("/tickets").path("tickets");
        JsonNode notifications = control.get("/notifications").path("notifications");

        assertThat(tickets).hasSize(1);
        assertThat(tickets.at("/0/ticket/ticket_number").asText()).isEqualTo(number);
        assertThat(tickets.at("/0/replies/0/body").asText()).isEqualTo("Hi");
        assertThat(notifications).hasSize(1);
        assertThat(notifications.at("/0/seen").asText()).isEqualTo("0");
    }

    @Test
    void putsTheClockForward() {
        assertThat(control.post("/clock", "{\"advance\":\"PT1H\"}").path("now").asText())
                .isEqualTo("2026-01-01T01:00:00Z");
        assertThat(control.post("/clock", "{\"advance\":60}").path("now").asText())
                .isEqualTo("2026-01-01T01:01:00Z");
    }

    @Test
    void letsTokensExpire() {
        JsonNode tokens = TokenCalls.logIn(simulator);

        control.post("/tokens/expire", "");
        assertThat(TokenCalls.bearer(simulator, tokens)
                        .get("/details")
                        .at("/error/0")
                        .asText())
                .isEqualTo("token_expired");
        control.post("/refresh-tokens/expire", "");
        assertThat(TokenCalls.refresh(simulator, tokens).at("/error/0").asText())
                .isEqualTo("token_expired");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'type':'latency','millis':5}|latency of PT0.005S",
                "{'type':'status','status':500,'times':2}|status 500, 2 times",
                "{'type':'status','status':429,'retry_after':3}|status 429 with Retry-After 3",
                "{'type':'error','errors':['busy'],'path':'/tickets'}|error body on /tickets",
                "{'type':'html'}|HTML page with status 200",
                "{'type':'html','status':403,'method':'POST'}|HTML page with status 403 on POST /",
                "{'type':'response','status':503,'content_type':'text/plain','body':'x'}|response with status 503",
                "{'type':'truncated'}|truncated body",
                "{'type':'dropped-before'}|connection dropped before the effect",
                "{'type':'dropped-after'}|connection dropped after the effect",
                "{'type':'token-expiry'}|token expiry",
                "{'type':'rate-limit','requests':3,'period':'PT1M'}|rate limit of 3 per PT1M",
                "{'type':'rate-limit','requests':3,'period':60,'beyond':{'type':'html','status':503}}"
                        + "|rate limit of 3 per PT1M, beyond it HTML page with status 503",
            })
    void injectsAFault(String json, String description) {
        assertThat(control.post("/faults", json.replace('\'', '"'))
                        .path("fault")
                        .asText())
                .isEqualTo(description);
        assertThat(control.get("/faults").toString()).isEqualTo("[\"" + description + "\"]");
    }

    @Test
    void isNotHitByFaultsItself() {
        control.post("/faults", "{\"type\":\"status\",\"status\":503}");
        assertThat(client.response("GET", "/details", null, null).statusCode()).isEqualTo(503);

        assertThat(control.delete("/faults")).isEmpty();

        assertThat(client.get("/details").has("client")).isTrue();
    }

    @Test
    void returnsStateWithoutSecrets() {
        simulator.staff().openTicket(1, "Slow", "b");
        simulator.staff().raiseNotification("Due", "", "invoice", "1");
        simulator.faults().inject(Fault.truncated().on("/nowhere"));
        client.post(
                "/contact",
                "{\"email\":\"mary@example.com\",\"firstname\":\"M\",\"lastname\":\"S\",\"password\":\"maryspass\"}");
        TokenCalls.logIn(simulator);

        JsonNode state = control.get("/state");

        assertThat(state.path("provider").asText()).isEqualTo("all");
        assertThat(state.at("/tickets/0/ticket/subject").asText()).isEqualTo("Slow");
        assertThat(state.at("/notifications/0/seen").asText()).isEqualTo("0");
        assertThat(state.at("/contacts/0/email").asText()).isEqualTo("mary@example.com");
        assertThat(state.at("/faults/0").asText()).isEqualTo("truncated body on /nowhere");
        assertThat(state.at("/effects/1/route").asText()).isEqualTo("POST /login");
        assertThat(state.path("requests").toString()).isEqualTo("[\"POST /contact\",\"POST /login\"]");
        assertThat(state.toString()).doesNotContain(simulator.password(), "maryspass", "Basic", "eyJ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GET|/nothing||404|There is no control path /nothing",
                "PUT|/clock||405|The method PUT is not for this path",
                "POST|/clock|{}|400|The field 'advance' is missing",
                "POST|/clock|{'advance':'soon'}|400|'soon' is not a duration: give seconds, or a form such as PT15M",
                "POST|/clock|{'advance':'-PT1H'}|400|The clock can only be put forward, by at most PT87600H",
                "POST|/clock|{'advance'|400|The body is not JSON",
                "POST|/tickets|{'dept_id':9,'subject':'s','body':'b'}|404|There is no department 9",
                "POST|/tickets|{'dept_id':'x','subject':'s','body':'b'}|400|The field 'dept_id' is not a whole number",
                "POST|/tickets/1/replies|{'body':'b'}|404|There is no ticket 1",
                "POST|/tickets/1/replies|{'text':'b'}|400|Unknown field 'text': there are body, attachment",
                "POST|/tickets/1/replies|{'body':'b','attachment':1}|400|The field 'attachment' is not an object",
                "POST|/tickets/1/replies|{'body':'b','attachment':{}}|400|The attachment has no text 'filename'",
                "POST|/tickets/1/close||404|There is no ticket 1",
                "POST|/faults|{'type':'status'}|400|The field 'status' is missing",
                "POST|/faults|{'type':'status','status':99}|400|An HTTP status is between 200 and 599, not 99",
                "POST|/faults|{'type':'error'}|400|The field 'errors' is not a list of texts",
                "POST|/faults|{'type':'latency','millis':-1}|400|The field 'millis' is negative",
                "POST|/faults|{'type':'rate-limit','requests':1,'period':60,'beyond':1}|400"
                        + "|The field 'beyond' is not an object",
                "POST|/faults|{'type':'truncated','times':0}|400|A fault hits at least one request, not 0",
                "POST|/faults|{'type':'truncated','path':'x'}|400|A path begins with a slash: 'x'",
            })
    void saysWhatIsWrong(String method, String path, String body, int status, String error) {
        HttpResponse<String> response =
                control.response(method, path, "application/json", body == null ? null : body.replace('\'', '"'));

        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(SimulatorClient.json(response).path("error").asText()).isEqualTo(error);
    }

    @Test
    void listsTheFaultsThatThereAre() {
        assertThat(control.post("/faults", "{\"type\":\"fire\"}").path("error").asText())
                .isEqualTo("Unknown type 'fire': there are latency, status, error, html, response, truncated, "
                        + "truncated-chunks, half-body, garbage, dropped-before, dropped-after, void, html-after, token-expiry, "
                        + "rate-limit, random");
    }

    @Test
    void wantsAFileInBase64() {
        String number = simulator.staff().openTicket(1, "s", "b");

        JsonNode answer = control.post(
                "/tickets/" + number + "/replies",
                "{\"body\":\"b\",\"attachment\":{\"filename\":\"a\",\"content_type\":\"b\",\"content\":\"*\"}}");

        assertThat(answer.path("error").asText()).isEqualTo("The attachment's content is not Base64");
    }
}
