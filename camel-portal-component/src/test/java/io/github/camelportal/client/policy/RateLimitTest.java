package io.github.camelportal.client.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.console.DevConsole;
import org.apache.camel.console.DevConsoleRegistry;
import org.apache.camel.support.ScheduledPollConsumer;
import org.apache.camel.util.json.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.github.camelportal.exception.PortalUnreachableException;
import io.github.camelportal.support.PortalStub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

/** The requests of an account are spread, whichever endpoint makes them. */
class RateLimitTest {

    private static final String SELDOM = "requestsPerSecond=0.001&requestDeadline=5000";

    private final PortalStub portal = new PortalStub();

    @AfterEach
    void stop() {
        portal.close();
    }

    @Test
    void endpointsOfAnAccountShareTheLimit() {
        portal.answers("{\"tickets\": [], \"invoices\": [], \"services\": []}");
        assertThat(call("portal:tickets/list?" + SELDOM).getException()).isNull();

        assertThat(call("portal:invoices/list?" + SELDOM).getException())
                .isExactlyInstanceOf(PortalUnreachableException.class)
                .hasMessageContaining("requestsPerSecond=0.001");
        assertThat(call("portal:services/list?requestDeadline=5000").getException())
                .isExactlyInstanceOf(PortalUnreachableException.class);
        assertThat(portal.requests()).hasSize(1);
    }

    @Test
    void anotherAccountHasItsOwn() {
        portal.answers("{\"tickets\": [], \"invoices\": [], \"services\": []}");
        assertThat(call("portal:tickets/list?" + SELDOM).getException()).isNull();

        assertThat(call("portal:tickets/list?username=another&" + SELDOM).getException())
                .isNull();
        assertThat(portal.requests()).hasSize(2);
    }

    @Test
    void twoLimitsForOneAccountAreRefused() {
        portal.answers("{\"tickets\": [], \"invoices\": [], \"services\": []}");
        call("portal:tickets/list?requestsPerSecond=5");

        assertThat(catchThrowable(() -> call("portal:invoices/list?requestsPerSecond=6")))
                .hasStackTraceContaining("requestsPerSecond=6.0 is not what another endpoint of");
        assertThat(portal.requests()).hasSize(1);
    }

    /** Each reserves its permit after the previous one has. {@code RateLimiterTest} has the waits. */
    @Test
    void sendsTheRequestsOfProducersAndConsumersInTheOrderInWhichTheyCame() throws Exception {
        portal.answers("{\"tickets\": [], \"invoices\": [], \"services\": []}");
        String seldom = "?requestsPerSecond=1";
        portal.context().addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("portal:invoices/list" + seldom + "&startScheduler=false")
                        .routeId("invoices")
                        .to("mock:x");
            }
        });
        List<Runnable> callers = List.of(
                () -> call("portal:tickets/list" + seldom),
                () -> poll("invoices"),
                () -> call("portal:services/list" + seldom));
        ExecutorService threads = Executors.newCachedThreadPool();
        try {
            List<Future<?>> calls = new ArrayList<>();
            for (Runnable caller : callers) {
                int waiting = calls.size();
                calls.add(threads.submit(caller));
                await().until(() -> permits() > waiting);
            }
            for (Future<?> each : calls) {
                each.get();
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(portal.requests())
                .extracting(LoggedRequest::getUrl)
                .containsExactly("/api/tickets", "/api/invoice", "/api/service");
    }

    /** The first one needs no wait. */
    private int permits() throws Exception {
        DevConsole console = portal.context()
                .getCamelContextExtension()
                .getContextPlugin(DevConsoleRegistry.class)
                .resolveById("portal");
        JsonNode shown = new ObjectMapper().readTree(((JsonObject) console.call(DevConsole.MediaType.JSON)).toJson());
        int waits = 0;
        for (JsonNode operation : shown.path("accounts").path(0).path("operations")) {
            waits += operation.path("rateWaits").asInt();
        }
        return waits + (portal.requests().isEmpty() ? 0 : 1);
    }

    private void poll(String route) {
        ((ScheduledPollConsumer) portal.context().getRoute(route).getConsumer()).run();
    }

    private Exchange call(String uri) {
        return portal.context().createProducerTemplate().request(uri, sent -> {});
    }
}
