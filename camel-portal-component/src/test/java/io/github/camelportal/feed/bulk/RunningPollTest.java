package io.github.camelportal.feed.bulk;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.apache.camel.console.DevConsole;
import org.apache.camel.console.DevConsoleRegistry;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.github.camelportal.observe.HealthChecks;
import io.github.camelportal.support.InvoiceListServer;
import io.github.camelportal.support.PolledRoute;

import static org.assertj.core.api.Assertions.assertThat;

/** The progress of a poll that runs is in the health check, the dev console and the metrics. */
class RunningPollTest {

    private static final String LIST = "portal:invoices/list?chunkSize=2&stateRepository=#state";

    private final MeterRegistry meters = new SimpleMeterRegistry();
    private final InvoiceListServer portal = new InvoiceListServer();
    private final BatchStateRepository state = new BatchStateRepository();
    private final DefaultCamelContext context = PolledRoute.context(portal.baseUrl());
    private final Map<String, Object> reported = new ConcurrentHashMap<>();

    @AfterEach
    void stop() {
        context.stop();
        portal.close();
    }

    private PolledRoute start() {
        context.getRegistry().bind("metricsRegistry", meters);
        context.getRegistry().bind("state", state);
        portal.lists("1", "2", "3", "4", "5");
        return new PolledRoute(context, LIST);
    }

    private Map<String, Object> health() {
        return HealthChecks.consumers(context).result().getDetails();
    }

    private String console() {
        DevConsoleRegistry consoles = context.getCamelContextExtension().getContextPlugin(DevConsoleRegistry.class);
        return String.valueOf(consoles.resolveById("portal").call(DevConsole.MediaType.TEXT));
    }

    private double gauge(String name) {
        Gauge gauge = meters.get("camel.portal.feed." + name)
                .tags("camelContext", context.getName(), "operation", "invoices/list", "routeId", "feed0")
                .gauge();
        return gauge.value();
    }

    @Test
    void reportsElementsAndExchangesWhilePollRuns() {
        PolledRoute route = start();
        route.onReceive(exchange -> {
            if (exchange.getProperty("CamelBatchComplete", Boolean.class)) {
                reported.putAll(health());
                reported.put("console", console());
                reported.put("elements", gauge("poll.elements"));
                reported.put("exchanges", gauge("poll.exchanges"));
            }
        });
        route.poll();

        assertThat(reported)
                .containsEntry("portal.pollElements", 5L)
                .containsEntry("portal.pollExchanges", 3L)
                .containsKey("portal.pollElementsPerSecond")
                .containsEntry("elements", 5.0)
                .containsEntry("exchanges", 3.0);
        assertThat(reported.get("console").toString()).contains("pollElements=5", "pollExchanges=3");
        assertThat(health()).doesNotContainKeys("portal.pollElements", "portal.unsavedStates");
        assertThat(console()).doesNotContain("pollElements");
        assertThat(gauge("poll.elements")).isZero();
        assertThat(gauge("poll.rate")).isZero();
    }

    @Test
    void reportsUnsavedStatesUntilTheyAreSaved() {
        PolledRoute route = start();
        state.fail(true);
        route.poll();

        assertThat(health()).containsEntry("portal.unsavedStates", 5);
        assertThat(console()).contains("unsavedStates=5");
        assertThat(gauge("unsaved.states")).isEqualTo(5);

        state.fail(false);
        route.poll();
        assertThat(health()).doesNotContainKey("portal.unsavedStates");
        assertThat(gauge("unsaved.states")).isZero();
    }

    @Test
    void removesGaugesWhenRouteStops() throws Exception {
        PolledRoute route = start();
        assertThat(meters.find("camel.portal.feed.poll.elements").gauges()).hasSize(1);
        route.stop();
        assertThat(meters.find("camel.portal.feed.poll.elements").gauges()).isEmpty();

        route.start();
        route.poll();
        assertThat(gauge("unsaved.states")).isZero();
    }
}
