package io.github.camelportal.observe;

import java.util.concurrent.TimeUnit;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.github.camelportal.simulator.faults.Fault;
import io.github.camelportal.support.CapturedLog;
import io.github.camelportal.support.SimulatorContext;

import static org.assertj.core.api.Assertions.assertThat;

/** Micrometer measures the requests of the component. */
class MetricsTest {

    private final MeterRegistry meters = new SimpleMeterRegistry();
    private final SimulatorContext portal = new SimulatorContext();

    @AfterEach
    void close() {
        portal.close();
    }

    @Test
    void requestsAreMeasuredByOperationProviderAndStatus() throws Exception {
        portal.context().getRegistry().bind("metricsRegistry", meters);
        start();
        list();
        list();
        portal.simulator().faults().inject(Fault.status(401));
        list();

        assertThat(timer("success").count()).isEqualTo(2);
        assertThat(timer("success").totalTime(TimeUnit.NANOSECONDS)).isPositive();
        assertThat(timer("authentication").count()).isEqualTo(1);
    }

    @Test
    void waitsAreMeasuredByTheirReason() throws Exception {
        portal.context().getRegistry().bind("meters of another name", meters);
        start();
        portal.simulator().faults().inject(Fault.status(500));
        list();

        Timer waits = meters.get("camel.portal.waits")
                .tags("operation", "tickets/list", "provider", "custom", "reason", "retry")
                .timer();
        assertThat(waits.count()).isEqualTo(2);
        assertThat(timer("refused").count()).isEqualTo(3);
    }

    @Test
    void withoutARegistryNothingIsMeasured() throws Exception {
        start();
        list();

        assertThat(meters.getMeters()).isEmpty();
        assertThat(portal.count("GET", "/tickets")).isEqualTo(1);
    }

    @Test
    void logsHowToChooseWhenThereAreSeveralRegistries() throws Exception {
        portal.context().getRegistry().bind("one", meters);
        portal.context().getRegistry().bind("two", new SimpleMeterRegistry());
        CapturedLog log = CapturedLog.begin();
        try {
            start();
            list();
        } finally {
            log.end();
        }

        assertThat(log.text())
                .contains("Measuring no requests")
                .contains("several beans of type MeterRegistry: [one, two]")
                .contains("metricsRegistry");
        assertThat(meters.getMeters()).isEmpty();
    }

    private Timer timer(String status) {
        return meters.get("camel.portal.requests")
                .tags("camelContext", portal.context().getName(), "operation", "tickets/list")
                .tags("provider", "custom", "status", status)
                .timer();
    }

    private void start() throws Exception {
        portal.route(route -> route.from("direct:list").to("portal:tickets/list?retryDelay=1ms"))
                .start();
    }

    private void list() {
        portal.template().send("direct:list", exchange -> {});
    }
}
