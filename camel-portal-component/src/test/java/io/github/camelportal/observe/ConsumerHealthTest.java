package io.github.camelportal.observe;

import java.time.Duration;
import java.time.Instant;

import org.apache.camel.health.HealthCheck;
import org.apache.camel.health.HealthCheck.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.github.camelportal.options.AuthMethod;
import io.github.camelportal.simulator.PortalSimulator;
import io.github.camelportal.simulator.faults.Fault;
import io.github.camelportal.support.SecretScan;
import io.github.camelportal.support.SimulatorContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** How a feed is, as Camel's health checks of consumers tell it. */
class ConsumerHealthTest {

    private static final String PASSWORD = "canaryhealth-passw0rd";
    private static final SecretScan SCAN = new SecretScan(PASSWORD);

    private final SimulatorContext portal =
            new SimulatorContext(PortalSimulator.builder().password(PASSWORD).start(), AuthMethod.basic);

    @AfterEach
    void close() {
        portal.close();
    }

    @Test
    void reportsLastSuccessAndFailuresWhenPollsFail() throws Exception {
        Instant before = Instant.now();
        portal.route(route -> route.from("portal:invoices/list?delay=50ms&initialDelay=0&maxRetries=0")
                        .to("mock:invoices"))
                .start();
        HealthChecks consumers = HealthChecks.consumers(portal.context());

        // A poll whose events are being processed is well already, but has not come to its end.
        await().until(() -> consumers.result().getDetails().containsKey("portal.lastSuccess"));
        assertThat(consumers.result().getState()).isEqualTo(State.UP);
        assertThat(consumers.result().getDetails())
                .containsEntry("portal.operation", "invoices/list")
                .containsEntry("portal.failuresInRow", 0);
        assertThat(time(consumers.result(), "portal.lastSuccess")).isAfterOrEqualTo(before);

        portal.simulator().faults().inject(Fault.status(500));
        await().atMost(Duration.ofSeconds(20)).until(() -> failures(consumers.result()) >= 3);
        HealthCheck.Result down = consumers.result();

        assertThat(down.getState()).isEqualTo(State.DOWN);
        assertThat(time(down, "portal.lastPoll")).isAfter(time(down, "portal.lastSuccess"));
        assertThat(SCAN.in(HealthChecks.shown(down))).isEmpty();

        portal.simulator().faults().clear();
        await().until(() -> consumers.result().getState() == State.UP);
        assertThat(failures(consumers.result())).isZero();
    }

    private static int failures(HealthCheck.Result result) {
        return (int) result.getDetails().get("portal.failuresInRow");
    }

    private static Instant time(HealthCheck.Result result, String detail) {
        return Instant.parse((String) result.getDetails().get(detail));
    }
}
