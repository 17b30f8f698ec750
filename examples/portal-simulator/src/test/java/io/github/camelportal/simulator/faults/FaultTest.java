package io.github.camelportal.simulator.faults;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.github.camelportal.simulator.PortalSimulator;
import io.github.camelportal.simulator.support.SimulatorClient;
import io.github.camelportal.simulator.support.TokenCalls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class FaultTest {

    private PortalSimulator simulator;
    private SimulatorClient client;

    @BeforeEach
    void start() {
        simulator = PortalSimulator.start();
        client = SimulatorClient.basic(simulator);
    }

    @AfterEach
    void close() {
        simulator.close();
    }

    @Test
    void returnsStatusWhenFaultIsStatus() {
        inject(Fault.status(500));

        HttpResponse<String> response = createTicket();

        assertThat(response.statusCode()).isEqualTo(500);
        assertThat(response.body()).isEmpty();
        assertNoEffect();
    }

    @Test
    void asksToComeBackLater() {
        inject(Fault.status(429, Duration.ofSeconds(7)));

        HttpResponse<String> response = createTicket();

        assertThat(response.statusCode()).isEqualTo(429);
        assertThat(response.headers().firstValue("Retry-After")).hasValue("7");
        assertNoEffect();
    }

    @Test
    void returnsErrorWhenFaultIsError() {
        inject(Fault.error("busy", "later"));

        HttpResponse<String> response = createTicket();

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEqualTo("{\"error\":[\"busy\",\"later\"]}");
        assertNoEffect();
    }

    @Test
    void returnsPageWhenFaultIsHtml() {
        inject(Fault.html(200));

        HttpResponse<String> response = createTicket();

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("text/html; charset=utf-8");
        assertThat(response.body()).startsWith("<!DOCTYPE html>");
        assertNoEffect();
    }

    @Test
    void returnsGivenResponseWhenFaultIsResponse() {
        inject(Fault.response(503, "text/plain", "closed"));

        HttpResponse<String> response = createTicket();

        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(response.body()).isEqualTo("closed");
        assertNoEffect();
    }

    @Test
    void truncatesResponseWhenFaultIsTruncated() {
        inject(Fault.truncated());

        assertThatExceptionOfType(IOException.class).isThrownBy(this::sendTicket);

        assertThat(simulator.tickets()).hasSize(1);
        assertThat(simulator.effectCount("POST /tickets")).isEqualTo(1);
    }

    @Test
    void dropsTheConnectionBeforeTheEffect() {
        inject(Fault.droppedBefore());

        assertThatExceptionOfType(IOException.class).isThrownBy(this::sendTicket);

        assertNoEffect();
        assertThat(simulator.requests()).isNotEmpty();
    }

    @Test
    void dropsTheConnectionAfterTheEffect() {
        inject(Fault.droppedAfter().times(1));

        assertThatExceptionOfType(IOException.class).isThrownBy(this::sendTicket);

        assertThat(simulator.tickets()).hasSize(1);
        assertThat(simulator.effectCount("POST /tickets")).isEqualTo(1);
    }

    @Test
    void changesNothingWhenItDropsARefusal() {
        inject(Fault.droppedAfter());

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> client.send("POST", "/tickets", "application/json", "{}"));

        assertNoEffect();
    }

    @Test
    void letsTokensExpire() {
        SimulatorClient bearer = TokenCalls.bearer(simulator, TokenCalls.logIn(simulator));
        inject(Fault.tokenExpiry().on("/details").times(1));

        assertThat(bearer.get("/tickets").has("tickets")).isTrue();
        assertThat(bearer.get("/details").at("/error/0").asText()).isEqualTo("token_expired");
        JsonNode again = TokenCalls.logIn(simulator);
        assertThat(TokenCalls.bearer(simulator, again).get("/details").has("client"))
                .isTrue();
    }

    @Test
    void keepsTheClientWaiting() {
        inject(Fault.latency(Duration.ofHours(1)));
        HttpRequest request = HttpRequest.newBuilder(URI.create(simulator.baseUrl() + "/details"))
                .timeout(Duration.ofMillis(50))
                .build();

        assertThatExceptionOfType(HttpTimeoutException.class)
                .isThrownBy(() -> HttpClient.newHttpClient().send(request, BodyHandlers.ofString()));
    }

    @Test
    void combinesLatencyWithAnotherFault() {
        inject(Fault.latency(Duration.ofMillis(1)));
        inject(Fault.status(502));

        assertThat(createTicket().statusCode()).isEqualTo(502);
    }

    @Test
    void limitsTheRate() {
        inject(Fault.rateLimit(2, Duration.ofMinutes(1)).on("/tickets"));

        assertThat(createTicket().statusCode()).isEqualTo(200);
        assertThat(createTicket().statusCode()).isEqualTo(200);
        HttpResponse<String> third = createTicket();
        assertThat(third.statusCode()).isEqualTo(429);
        assertThat(third.headers().firstValue("Retry-After"))
                .hasValueSatisfying(
                        seconds -> assertThat(Integer.parseInt(seconds)).isBetween(1, 60));
        assertThat(client.get("/details").has("client")).isTrue();

        simulator.advanceClock(Duration.ofMinutes(1));
        assertThat(createTicket().statusCode()).isEqualTo(200);
        assertThat(simulator.tickets()).hasSize(3);
    }

    @Test
    void limitsTheRateWithAnErrorBody() {
        inject(Fault.rateLimit(0, Duration.ofMinutes(1), Fault.error("rate_limit")));

        assertThat(createTicket().body()).isEqualTo("{\"error\":[\"rate_limit\"]}");
        assertNoEffect();
    }

    @Test
    void hitsOnlyWhatItIsLimitedTo() {
        inject(Fault.status(500).on("post", "/tickets"));

        assertThat(client.get("/tickets").has("tickets")).isTrue();
        assertThat(client.get("/ticket/departments").has("departments")).isTrue();
        assertThat(createTicket().statusCode()).isEqualTo(500);
        assertThat(client.response("POST", "/tickets/1", "application/json", "{}")
                        .statusCode())
                .isEqualTo(500);
    }

    @Test
    void hitsOnlySoManyTimes() {
        inject(Fault.status(500).times(2));

        assertThat(createTicket().statusCode()).isEqualTo(500);
        assertThat(createTicket().statusCode()).isEqualTo(500);
        assertThat(createTicket().statusCode()).isEqualTo(200);
        assertThat(simulator.faults().active()).isEmpty();
    }

    @Test
    void comesAfterAnEarlierFault() {
        inject(Fault.status(500).times(1));
        inject(Fault.status(503).times(1));

        assertThat(createTicket().statusCode()).isEqualTo(500);
        assertThat(createTicket().statusCode()).isEqualTo(503);
        assertThat(createTicket().statusCode()).isEqualTo(200);
    }

    @Test
    void endsWhenCleared() {
        inject(Fault.status(500));

        simulator.faults().clear();

        assertThat(createTicket().statusCode()).isEqualTo(200);
    }

    @Test
    void saysWhatItIs() {
        assertThat(Fault.html(200).on("POST", "/tickets").times(2))
                .hasToString("HTML page with status 200 on POST /tickets, 2 times");
        assertThat(Fault.droppedBefore().times(1)).hasToString("connection dropped before the effect, 1 time");
        assertThat(Fault.truncated().on("/tickets")).hasToString("truncated body on /tickets");
    }

    @Test
    void cannotBeImpossible() {
        assertThatIllegalArgumentException().isThrownBy(() -> Fault.status(99));
        assertThatIllegalArgumentException().isThrownBy(() -> Fault.truncated().times(0));
        assertThatIllegalArgumentException().isThrownBy(() -> Fault.truncated().on("tickets"));
        assertThatIllegalArgumentException().isThrownBy(() -> Fault.latency(Duration.ofMillis(-1)));
        assertThatIllegalArgumentException().isThrownBy(() -> inject(Fault.rateLimit(1, Duration.ZERO)));
    }

    private void inject(Fault fault) {
        simulator.faults().inject(fault);
    }

    private HttpResponse<String> createTicket() {
        return client.response("POST", "/tickets", "application/json", ticket());
    }

    private void sendTicket() throws IOException {
        client.send("POST", "/tickets", "application/json", ticket());
    }

    private static String ticket() {
        return "{\"dept_id\":1,\"subject\":\"s\",\"body\":\"b\"}";
    }

    private void assertNoEffect() {
        assertThat(simulator.tickets()).isEmpty();
        assertThat(simulator.effects()).isEmpty();
    }
}
