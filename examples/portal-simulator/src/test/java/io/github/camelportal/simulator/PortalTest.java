package io.github.camelportal.simulator;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A portal with its seed, on the first day of 2026. */
abstract class PortalTest {

    PortalSimulator simulator;
    PortalClient client;

    @BeforeEach
    void start() {
        simulator = options(PortalSimulator.builder()).start();
        client = PortalClient.basic(simulator);
    }

    @AfterEach
    void close() {
        simulator.close();
    }

    PortalSimulatorBuilder options(PortalSimulatorBuilder builder) {
        return builder.clock(Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC));
    }

    /** Lets the provider carry out what is ordered. */
    void waitForOrders() {
        simulator.advanceClock(Duration.ofMinutes(1));
    }

    static JsonNode json(String text) {
        return PortalClient.parse(text.replace('\'', '"'));
    }

    static String error(JsonNode answer) {
        return answer.at("/error/0").asText();
    }

    static String info(JsonNode answer) {
        return answer.at("/info/0").asText();
    }
}
