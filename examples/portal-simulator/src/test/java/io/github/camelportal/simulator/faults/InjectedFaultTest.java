package io.github.camelportal.simulator.faults;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

import io.github.camelportal.simulator.PortalSimulator;
import io.github.camelportal.simulator.PortalTest;
import io.github.camelportal.simulator.Validators;
import io.github.camelportal.simulator.support.SimulatorClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

class InjectedFaultTest extends PortalTest {

    @Test
    void recordsWhatRequestsHaveMet() {
        simulator.faults().inject(Fault.latency(Duration.ofMillis(1)).on("/domain"));
        simulator.faults().inject(Fault.status(503).on("GET", "/domain").times(1));
        client.get("/invoice");
        client.response("GET", "/domain", null, null);
        client.get("/domain");

        assertThat(simulator.faults().injected())
                .extracting(InjectedFault::method, InjectedFault::path, InjectedFault::kind)
                .containsExactly(
                        tuple("GET", "/domain", "latency"),
                        tuple("GET", "/domain", "status"),
                        tuple("GET", "/domain", "latency"));
        simulator.faults().clear();
        assertThat(simulator.faults().injectedCount()).isEqualTo(3);
        assertThat(simulator.faults().injected().get(1)).hasToString("GET /domain: status");
        JsonNode shown = SimulatorClient.control(simulator).get("/faults/injected");
        assertThat(shown.path("count").asInt()).isEqualTo(3);
        assertThat(shown.at("/injected/1/description").asText()).isEqualTo("status 503");
    }

    @Test
    void recordsARateLimitOnlyBeyondIt() {
        simulator.faults().inject(Fault.rateLimit(1, Duration.ofMinutes(1)));
        client.get("/invoice");
        assertThat(simulator.faults().injected()).isEmpty();

        client.response("GET", "/invoice", null, null);
        assertThat(simulator.faults().injected())
                .extracting(InjectedFault::kind)
                .containsExactly("rate-limit");

        simulator.faults().clear();
        simulator.faults().inject(Fault.rateLimit(0, Duration.ofMinutes(1), Fault.error("busy")));
        client.get("/invoice");
        assertThat(simulator.faults().injected().get(1).kind()).isEqualTo("error");
    }

    @Test
    void repeatsWhatItDidWithTheSameSeed() {
        List<Fault> kinds = List.of(Fault.status(500), Fault.error("busy"), Fault.html(200));

        List<String> first = run(7, 0.4, kinds);

        assertThat(first).contains("500", "200 html", "200 error", "200 invoices");
        assertThat(run(7, 0.4, kinds)).isEqualTo(first);
        assertThat(run(8, 0.4, kinds)).isNotEqualTo(first);
        assertThat(run(7, 0, kinds)).containsOnly("200 invoices");
        assertThat(run(7, 1, kinds)).doesNotContain("200 invoices");
    }

    private List<String> run(long seed, double probability, List<Fault> kinds) {
        simulator.faults().clear();
        simulator.faults().random(seed, probability, kinds);
        long before = simulator.faults().injectedCount();
        List<String> answers = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            HttpResponse<String> answer = client.response("GET", "/invoice", null, null);
            answers.add(answer.statusCode() + what(answer.body()));
        }
        long hits =
                answers.stream().filter(text -> !text.equals("200 invoices")).count();
        assertThat(simulator.faults().injectedCount() - before).isEqualTo(hits);
        return answers;
    }

    private static String what(String body) {
        if (body.isEmpty()) {
            return "";
        }
        return body.startsWith("<")
                ? " html"
                : " " + SimulatorClient.parse(body).fieldNames().next();
    }

    @Test
    void keepsTheLimitsOfRandomFaults() {
        simulator.faults().random(1, 1, List.of(Fault.status(500).on("/domain").times(2)));

        assertThat(client.get("/invoice").has("invoices")).isTrue();
        assertThat(status("/domain")).isEqualTo(500);
        assertThat(status("/domain")).isEqualTo(500);
        assertThat(status("/domain")).isEqualTo(200);
    }

    @Test
    void hitsARouteAlone() {
        simulator.faults().inject(Fault.status(500).onRoute("GET", "/domain/@id"));

        assertThat(status("/domain")).isEqualTo(200);
        assertThat(status("/domain/47")).isEqualTo(500);
        assertThat(status("/domain/47/dns")).isEqualTo(200);
        assertThat(simulator.faults().active()).hasToString("[status 500 on just GET /domain/@id]");

        simulator.faults().clear();
        simulator.faults().inject(Fault.status(500).on("/domain/@id/dns"));
        assertThat(status("/domain/47")).isEqualTo(200);
        assertThat(status("/domain/47/dns")).isEqualTo(500);
        assertThat(status("/domain/47/dns/types")).isEqualTo(500);
    }

    @Test
    void cutsChunksShort() {
        simulator.faults().inject(Fault.truncatedChunks().on("/invoice"));

        assertThatExceptionOfType(IOException.class).isThrownBy(() -> client.send("GET", "/invoice", null, null));
    }

    @Test
    void sendsHalfABodyAsIfItWereAll() {
        String whole = client.response("GET", "/invoice", null, null).body();
        simulator.faults().inject(Fault.halfBody());

        HttpResponse<String> answer = client.response("GET", "/invoice", null, null);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(whole.substring(0, whole.length() / 2));
    }

    @Test
    void dropsConnectionWhenResponseHasNoBodyToTruncate() {
        try (PortalSimulator tagging =
                options(PortalSimulator.builder()).validators(Validators.ETAG).start()) {
            tagging.faults().inject(Fault.truncated());

            assertThatExceptionOfType(IOException.class)
                    .isThrownBy(() -> SimulatorClient.basic(tagging).getUnless("/invoice", "If-None-Match", "*"));
        }
    }

    @Test
    void returnsInvalidJsonWhenFaultIsGarbage() {
        simulator.faults().inject(Fault.garbage());

        HttpResponse<String> answer = client.response("GET", "/invoice", null, null);

        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThatExceptionOfType(JsonProcessingException.class)
                .isThrownBy(() -> new ObjectMapper().readTree(answer.body()));
    }

    @Test
    void returnsGivenStatusWhenFaultIsError() {
        simulator.faults().inject(Fault.error(401, "token_expired"));

        HttpResponse<String> answer = client.response("GET", "/invoice", null, null);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).isEqualTo("{\"error\":[\"token_expired\"]}");
    }

    @Test
    void isInjectedWhenControlApiIsCalled() {
        SimulatorClient control = SimulatorClient.control(simulator);
        control.post("/faults", "{\"type\":\"random\",\"seed\":5,\"probability\":1,\"route\":\"/invoice/@id\"}");
        control.post("/faults", "{\"type\":\"error\",\"status\":429,\"errors\":[\"slow\"],\"path\":\"/domain\"}");

        assertThat(status("/invoice")).isEqualTo(200);
        assertThat(status("/domain")).isEqualTo(429);
        assertThat(control.get("/faults").get(0).asText())
                .startsWith("with probability 1.0 and seed 5 one of [latency");
        assertThat(control.post("/faults", "{\"type\":\"random\",\"seed\":\"x\",\"probability\":1}")
                        .path("error")
                        .asText())
                .isEqualTo("The fields 'seed' and 'probability' are not numbers");
    }

    @Test
    void cannotBeImpossible() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> simulator.faults().random(1, 1.1))
                .withMessageEndingWith("between 0 and 1, not 1.1");
        assertThatIllegalArgumentException().isThrownBy(() -> Fault.random(1, 0.5, List.of()));
    }

    private int status(String path) {
        return client.response("GET", path, null, null).statusCode();
    }
}
