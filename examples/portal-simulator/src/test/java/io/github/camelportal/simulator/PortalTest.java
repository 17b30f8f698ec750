package io.github.camelportal.simulator;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import io.github.camelportal.simulator.support.SimulatorClient;

/** A portal with its seed, on the first day of 2026. */
public abstract class PortalTest {

    public PortalSimulator simulator;
    public SimulatorClient client;

    @BeforeEach
    void start() {
        simulator = options(PortalSimulator.builder()).start();
        client = SimulatorClient.basic(simulator);
    }

    @AfterEach
    void close() {
        simulator.close();
    }

    public PortalSimulatorBuilder options(PortalSimulatorBuilder builder) {
        return builder.clock(Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC));
    }

    /** Lets the provider carry out what is ordered. */
    public void waitForOrders() {
        simulator.advanceClock(Duration.ofMinutes(1));
    }

    public static JsonNode json(String text) {
        return SimulatorClient.parse(text.replace('\'', '"'));
    }

    public static String error(JsonNode answer) {
        return answer.at("/error/0").asText();
    }

    public static String info(JsonNode answer) {
        return answer.at("/info/0").asText();
    }
}
