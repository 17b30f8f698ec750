package io.github.camelportal.simulator;

import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.github.camelportal.simulator.faults.Fault;
import io.github.camelportal.simulator.support.SimulatorClient;
import io.github.camelportal.simulator.tickets.SimulatedTicket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class PortalSimulatorTest {

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
    void returnsAddressAndProviderWhenStarted() {
        assertThat(simulator.baseUrl()).isEqualTo("http://localhost:" + simulator.port() + "/api");
        assertThat(simulator.provider()).isEqualTo(SimulatedProvider.ALL);
        assertThat(simulator).hasToString("PortalSimulator[" + simulator.baseUrl() + ", provider=all]");
    }

    @Test
    void isAsAtItsStartWhenReset() {
        String address = simulator.baseUrl();
        String number = simulator.staff().openTicket(1, "Disk", "It is full.");
        simulator.staff().billing().setInvoiceStatus("308974", "Paid");
        simulator.faults().inject(Fault.status(503));
        simulator.advanceClock(Duration.ofDays(2));
        simulator.quirks(true);
        client.response("GET", "/tickets", null, null);

        simulator.reset();

        assertThat(simulator.baseUrl()).isEqualTo(address);
        assertThat(simulator.tickets()).isEmpty();
        assertThat(simulator.notifications()).isEmpty();
        assertThat(simulator.requests()).isEmpty();
        assertThat(simulator.callCount()).isZero();
        assertThat(simulator.faults().active()).isEmpty();
        assertThat(simulator.hasQuirks()).isFalse();
        assertThat(simulator.now()).isBefore(Instant.now().plus(Duration.ofHours(1)));
        assertThat(simulator.invoice("308974").orElseThrow().status()).isEqualTo("Unpaid");
        assertThat(simulator.staff().openTicket(1, "Disk", "It is full.")).isEqualTo(number);
        assertThat(client.get("/tickets").get("tickets")).hasSize(1);
    }

    @Test
    void resetsWhenControlApiIsAsked() {
        SimulatorClient control = SimulatorClient.at(simulator.controlUrl());
        simulator.staff().openTicket(1, "Disk", "It is full.");

        assertThat(control.response("POST", "/reset", null, null).statusCode()).isEqualTo(200);

        assertThat(simulator.tickets()).isEmpty();
        assertThat(control.get("/state").get("tickets")).isEmpty();
    }

    @Test
    void ignoresATrailingSlash() {
        assertThat(client.get("/tickets/").has("tickets")).isTrue();
    }

    @Test
    void canHaveAnotherBasePath() {
        try (PortalSimulator other =
                PortalSimulator.builder().basePath("/portal/api").start()) {
            assertThat(other.baseUrl()).endsWith("/portal/api");
            assertThat(SimulatorClient.basic(other).get("/details").has("client"))
                    .isTrue();
        }
    }

    @Test
    void returnsPageWhenPathIsOutsideApi() {
        SimulatorClient outside = SimulatorClient.at("http://localhost:" + simulator.port());

        assertThat(outside.response("GET", "/apix/details", null, null).statusCode())
                .isEqualTo(404);
        assertThat(outside.response("GET", "/", null, null).body()).startsWith("<!DOCTYPE html>");
    }

    @Test
    void recordsRequests() {
        client.post("/tickets?x=1", "{\"subject\":\"a\"}");

        assertThat(simulator.requests()).singleElement().satisfies(request -> {
            assertThat(request.matches("POST", "/tickets")).isTrue();
            assertThat(request.matches("GET", "/tickets")).isFalse();
            assertThat(request.query()).isEqualTo("x=1");
            assertThat(request.body()).isEqualTo("{\"subject\":\"a\"}");
            assertThat(request.header("authorization"))
                    .hasValueSatisfying(header -> assertThat(header).startsWith("Basic "));
            assertThat(request).hasToString("POST /tickets");
        });
        assertThat(simulator.effects()).isEmpty();
    }

    @Test
    void staysCompleteUnderLoad() throws Exception {
        int count = 200;
        ExecutorService threads = Executors.newFixedThreadPool(16);
        try {
            threads.invokeAll(IntStream.range(0, count)
                    .<Callable<JsonNode>>mapToObj(
                            i -> () -> client.postForm("/tickets", "dept_id=1&subject=s" + i + "&body=b"))
                    .toList());
        } finally {
            threads.shutdown();
        }

        assertThat(simulator.requests()).hasSize(count);
        assertThat(simulator.effectCount("POST /tickets")).isEqualTo(count);
        assertThat(simulator.effects()).hasSize(count);
        assertThat(simulator.tickets()).hasSize(count);
        assertThat(simulator.tickets().stream().map(SimulatedTicket::number).distinct())
                .hasSize(count);
        assertThat(simulator.tickets().stream().map(SimulatedTicket::subject).distinct())
                .hasSize(count);
    }

    @Test
    void hasAClockThatOnlyGoesForward() {
        assertThatIllegalArgumentException().isThrownBy(() -> simulator.advanceClock(Duration.ofSeconds(-1)));
    }

    @Test
    void failsWhenPortIsInUse() {
        PortalSimulatorBuilder samePort = PortalSimulator.builder().port(simulator.port());

        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(samePort::start)
                .withMessageContaining("Cannot listen on port " + simulator.port());
    }

    @Test
    void listensNoLongerAfterItsEnd() {
        simulator.close();

        assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> client.get("/details"));
    }

    @Test
    void refusesImpossibleOptions() {
        List<Runnable> impossible = List.of(
                () -> PortalSimulator.builder().port(70_000),
                () -> PortalSimulator.builder().port(-1),
                () -> PortalSimulator.builder().basePath("api"),
                () -> PortalSimulator.builder().basePath("/_control"),
                () -> PortalSimulator.builder().username(" "),
                () -> PortalSimulator.builder().username("a:b"),
                () -> PortalSimulator.builder().password(""),
                () -> PortalSimulator.builder().personalToken(""),
                () -> PortalSimulator.builder().tokenLife(Duration.ZERO),
                () -> PortalSimulator.builder().refreshTokenLife(Duration.ofMillis(10)),
                () -> PortalSimulator.builder().authenticationFailureStatus(500));

        assertThat(impossible)
                .allSatisfy(attempt -> assertThatIllegalArgumentException().isThrownBy(attempt::run));
    }

    @Test
    void sendsNoBodyWhenMethodIsHead() {
        HttpResponse<String> response = client.response("HEAD", "/details", null, null);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEmpty();
    }
}
