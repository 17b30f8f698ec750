package io.github.camelportal.client.policy;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import org.apache.camel.Exchange;
import org.apache.camel.Service;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.spi.ShutdownPrepared;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.camelportal.exception.PortalOperationException;
import io.github.camelportal.exception.PortalRateLimitException;
import io.github.camelportal.support.PortalStub;
import io.github.camelportal.support.ResponseSequence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Waits do not delay the shutdown of a route, and requests in flight complete. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ShutdownTest {

    private static final String UNHURRIED = "requestDeadline=1h&maxRetryAfter=1h&maxRetries=2";
    private static final ResponseDefinitionBuilder COME_BACK_LATER =
            ResponseSequence.json(429, "{}").withHeader("Retry-After", "600");

    private final PortalStub portal = new PortalStub();

    @AfterEach
    void stop() {
        portal.close();
    }

    @Test
    void failsAWaitingRetryWhenTheRouteStops() throws Exception {
        CompletableFuture<Exchange> call = callThatWaits("to");

        portal.context().getRouteController().stopRoute("waiting", 30, TimeUnit.SECONDS);

        assertThat(call.get(1, TimeUnit.SECONDS).getException())
                .isInstanceOf(PortalRateLimitException.class)
                .hasMessageContaining("retry after 600 s");
        assertThat(portal.requests()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"to", "toD", "enrich"})
    void failsAWaitingRetryWhenTheShutdownOfTheRouteIsPrepared(String kind) throws Exception {
        CompletableFuture<Exchange> call = callThatWaits(kind);

        prepareShutdown("waiting");

        assertThat(call.get(30, TimeUnit.SECONDS).getException())
                .isInstanceOf(PortalRateLimitException.class)
                .hasMessageContaining("retry after 600 s");
        assertThat(portal.requests()).hasSize(1);
    }

    @Test
    void failsARequestThatWaitsForTheRateLimitWhenTheShutdownOfTheRouteIsPrepared() throws Exception {
        portal.answers("{\"tickets\": []}");
        route("to", "portal:tickets/list?requestsPerSecond=0.001&requestDeadline=1h");
        assertThat(send().get().getException()).isNull();
        CompletableFuture<Exchange> call = send();
        awaitWaiting();

        prepareShutdown("waiting");

        assertThat(call.get(30, TimeUnit.SECONDS).getException())
                .isInstanceOf(PortalOperationException.class)
                .hasMessageContaining("The request was not sent");
        assertThat(portal.requests()).hasSize(1);
    }

    @Test
    void waitsAgainWhenTheRouteIsStartedAgain() throws Exception {
        route("to", "portal:tickets/list?" + UNHURRIED + "&retryDelay=1ms");
        for (int i = 0; i < 2; i++) {
            ResponseSequence.answer(
                    portal, ResponseSequence.json(500, "{}"), ResponseSequence.json("{\"tickets\": []}"));
            assertThat(send().get().getException()).isNull();
            portal.answers(COME_BACK_LATER);
            CompletableFuture<Exchange> call = send();
            await().until(() -> portal.requests().size() == 1);

            portal.context().getRouteController().stopRoute("waiting", 30, TimeUnit.SECONDS);
            assertThat(call.get().getException()).isInstanceOf(PortalRateLimitException.class);
            portal.context().getRouteController().startRoute("waiting");
        }
    }

    @Test
    void completesARequestInFlightWhenTheRouteStops() throws Exception {
        portal.answers(ResponseSequence.json("{\"tickets\": [{\"ticket_number\": \"7\"}]}")
                .withFixedDelay(1000));
        route("to", "portal:tickets/list");
        CompletableFuture<Exchange> call = send();
        CountDownLatch ended = new CountDownLatch(1);
        CompletableFuture<Void> counted = call.thenRun(ended::countDown);
        await().until(() -> portal.context().getInflightRepository().size("waiting") == 1);

        portal.context().getRouteController().stopRoute("waiting", 30, TimeUnit.SECONDS);

        assertThat(ended.await(1, TimeUnit.SECONDS)).isTrue();
        assertThat(call.get().getException()).isNull();
        assertThat(counted).isCompleted();
        assertThat(call.get().getMessage().getBody(String.class)).contains("7");
    }

    @Test
    void stopsAConsumerWhenItsPollWaits() throws Exception {
        portal.answers(COME_BACK_LATER);
        portal.context().addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("portal:tickets/list?initialDelay=0&delay=10ms&" + UNHURRIED)
                        .routeId("polling")
                        .to("mock:polled");
            }
        });
        await().until(() -> portal.requests().size() == 1);

        portal.context().getRouteController().stopRoute("polling", 30, TimeUnit.SECONDS);

        assertThat(portal.requests()).hasSize(1);
    }

    @Test
    void endsTheThreadOfTheTimerWhenTheContextStops() throws Exception {
        portal.answers("{\"tickets\": []}");
        route("to", "portal:tickets/list");
        send().get();
        assertThat(threads("PortalDeadline")).isPositive();

        portal.context().stop();

        await().untilAsserted(() -> assertThat(threads("PortalDeadline")).isZero());
    }

    private CompletableFuture<Exchange> callThatWaits(String kind) throws Exception {
        portal.answers(COME_BACK_LATER);
        route(kind, "portal:tickets/list?" + UNHURRIED);
        CompletableFuture<Exchange> call = send();
        await().until(() -> portal.requests().size() == 1);
        awaitWaiting();
        return call;
    }

    /** Tells the services of a route that it stops, as Camel does, without the seconds that its graceful stop takes. */
    private void prepareShutdown(String route) {
        for (Service service : portal.context().getRoute(route).getServices()) {
            if (service instanceof ShutdownPrepared prepared) {
                prepared.prepareShutdown(false, false);
            }
        }
    }

    private void route(String kind, String uri) throws Exception {
        portal.context().addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                var route = from("direct:waiting").routeId("waiting");
                switch (kind) {
                    case "toD" -> route.toD(uri + "&username=${header.name}");
                    case "enrich" -> route.enrich(uri);
                    default -> route.to(uri);
                }
            }
        });
    }

    /** Asynchronously, on a thread with a name of its own. */
    private CompletableFuture<Exchange> send() {
        CompletableFuture<Exchange> result = new CompletableFuture<>();
        Thread thread = new Thread(
                () -> result.complete(
                        portal.context().createProducerTemplate().request("direct:waiting", sent -> sent.getMessage()
                                .setHeader("name", "joe"))),
                "waiting-call");
        thread.setDaemon(true);
        thread.start();
        return result;
    }

    private static void awaitWaiting() {
        await().until(() -> Thread.getAllStackTraces().keySet().stream()
                .anyMatch(thread ->
                        thread.getName().equals("waiting-call") && thread.getState() == Thread.State.TIMED_WAITING));
    }

    private static long threads(String name) {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().contains(name))
                .count();
    }
}
