package io.github.camelportal.observe;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.console.DevConsole;
import org.apache.camel.console.DevConsoleRegistry;
import org.apache.camel.util.json.JsonObject;
import org.apache.hc.client5.http.classic.HttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.github.camelportal.PortalComponent;
import io.github.camelportal.options.AuthMethod;
import io.github.camelportal.simulator.PortalSimulator;
import io.github.camelportal.simulator.faults.Fault;
import io.github.camelportal.support.SecretScan;
import io.github.camelportal.support.SimulatorContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The dev console of the component lists requests, accounts and feeds. */
class DevConsoleTest {

    private static final String USERNAME = "hiddenuser@example.com";
    private static final String PASSWORD = "canaryconsole-passw0rd";
    private static final String FIELD = "hiddenfield-subject";
    private static final SecretScan SCAN = new SecretScan(USERNAME, PASSWORD, FIELD);

    private final SimulatorContext portal = new SimulatorContext(
            PortalSimulator.builder().username(USERNAME).password(PASSWORD).start(), AuthMethod.token);

    @AfterEach
    void close() {
        portal.close();
    }

    @Test
    void requestsAreCountedByOperation() throws Exception {
        start(route -> {
            route.from("direct:list").to("portal:tickets/list?maxRetries=2&retryDelay=1ms");
            route.from("direct:create").to("portal:tickets/create?deptId=1&subject=" + FIELD);
        });
        portal.template().requestBody("direct:list", "");
        portal.template().requestBody("direct:list", "");
        portal.simulator().faults().inject(Fault.status(500).on("GET", "/tickets"));
        portal.template().send("direct:list", exchange -> {});

        JsonNode account = json().path("accounts").path(0);
        JsonNode list = operation(account, "tickets/list");

        assertThat(account.path("baseUrl").asText())
                .isEqualTo(portal.simulator().baseUrl());
        assertThat(account.path("method").asText()).isEqualTo("token");
        assertThat(account.path("username").asText()).isEqualTo("***");
        assertThat(account.path("tokenAgeSeconds").isIntegralNumber()).isTrue();
        assertThat(list.path("requests").asInt()).isEqualTo(5);
        assertThat(list.path("errors").path("refused").asInt()).isEqualTo(3);
        assertThat(list.path("retries").asInt()).isEqualTo(2);
        assertThat(list.path("lastRequest").asText()).isNotEmpty();
        assertThat(operation(account, "auth/login").path("requests").asInt()).isEqualTo(1);
        assertThat(operation(account, "tickets/create").isMissingNode()).isTrue();
        assertNoSecret();
    }

    @Test
    void listsRequestWithStatusWhenItWasSent() throws Exception {
        start(route -> {
            route.from("direct:list").to("portal:tickets/list?maxRetries=1&retryDelay=1ms");
            route.from("direct:create").to("portal:tickets/create?deptId=1&body=Help&subject=" + FIELD);
        });
        portal.template().requestBody("direct:create", "");
        portal.simulator().faults().inject(Fault.status(500).on("GET", "/tickets"));
        portal.template().send("direct:list", exchange -> {});

        JsonNode calls = json().path("accounts").path(0).path("recentCalls");

        assertThat(calls)
                .extracting(call -> call.path("operation").asText() + " "
                        + call.path("status").asText() + " " + call.path("responseCode"))
                .containsExactly(
                        "tickets/list refused 500",
                        "tickets/list refused 500",
                        "tickets/create success ",
                        "auth/login success ");
        assertThat(calls).allSatisfy(call -> {
            assertThat(Instant.parse(call.path("time").asText())).isBeforeOrEqualTo(Instant.now());
            assertThat(call.path("millis").isIntegralNumber()).isTrue();
        });
        assertNoSecret();
    }

    @Test
    void listsRequestAsFailureWhenHttpClientLacksClass() throws Exception {
        HttpClient failing = HttpClients.custom()
                .addRequestInterceptorFirst((request, entity, context) -> {
                    throw new NoClassDefFoundError("org/brotli/dec/BrotliInputStream");
                })
                .build();
        portal.context().getRegistry().bind("failing", failing);
        start(route -> route.from("direct:list").to("portal:tickets/list?authMethod=basic&httpClient=#failing"));

        Exchange exchange = portal.template().send("direct:list", sent -> {});

        assertThat(exchange.getException()).hasRootCauseInstanceOf(NoClassDefFoundError.class);
        JsonNode account = json().path("accounts").path(0);
        assertThat(account.path("recentCalls"))
                .extracting(call -> call.path("status").asText())
                .containsExactly("other");
        assertThat(operation(account, "tickets/list")
                        .path("errors")
                        .path("other")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void onlyTheLatestRequestsAreKept() throws Exception {
        start(route -> {
            route.from("direct:list").to("portal:tickets/list");
            route.from("direct:details").to("portal:account/details");
        });
        portal.template().requestBody("direct:list", "");
        IntStream.range(0, 50).forEach(call -> portal.template().requestBody("direct:details", ""));

        JsonNode account = json().path("accounts").path(0);

        assertThat(account.path("recentCalls"))
                .hasSize(50)
                .allSatisfy(call -> assertThat(call.path("operation").asText()).isEqualTo("account/details"));
        assertThat(operation(account, "tickets/list").path("requests").asInt()).isEqualTo(1);
    }

    @Test
    void keepsRequestsOfRoutesWhenFeedPollsOften() throws Exception {
        start(route -> {
            route.from("direct:list").to("portal:invoices/list");
            // Started later, because a poll during the start of the context meets Camel while it still reads bean
            // descriptions.
            route.from("portal:invoices/list?delay=1ms&initialDelay=0")
                    .routeId("feed")
                    .autoStartup(false)
                    .to("mock:invoices");
        });
        portal.context().getRouteController().startRoute("feed");
        portal.template().requestBody("direct:list", "");

        await().untilAsserted(() -> {
            JsonNode calls = json().path("accounts").path(0).path("recentCalls");
            assertThat(calls).filteredOn(call -> call.path("poll").asBoolean()).hasSize(50);
            assertThat(calls)
                    .filteredOn(call -> !call.path("poll").asBoolean())
                    .extracting(call -> call.path("operation").asText())
                    .containsExactlyInAnyOrder("invoices/list", "auth/login");
        });
    }

    @Test
    void waitsForTheLimitAreCounted() throws Exception {
        portal.context()
                .getComponent("portal", PortalComponent.class)
                .getConfiguration()
                .setRequestsPerSecond(5.0);
        start(route -> route.from("direct:list").to("portal:tickets/list"));
        List<CompletableFuture<Object>> calls = Stream.generate(
                        () -> portal.template().asyncRequestBody("direct:list", (Object) ""))
                .limit(3)
                .toList();
        calls.forEach(CompletableFuture::join);

        JsonNode account = json().path("accounts").path(0);

        assertThat(account.path("requestsPerSecond").asDouble()).isEqualTo(5);
        assertThat(operation(account, "tickets/list").path("rateWaits").asInt()).isPositive();
    }

    @Test
    void reportsBackoffWhenPortalSendsRetryAfter() throws Exception {
        start(route -> route.from("direct:list").to("portal:tickets/list?maxRetries=0"));
        portal.simulator()
                .faults()
                .inject(Fault.status(429, Duration.ofMinutes(5)).on("GET", "/tickets"));
        portal.template().send("direct:list", exchange -> {});

        JsonNode account = json().path("accounts").path(0);

        assertThat(account.path("backOffUntil").asText()).isNotEmpty();
        assertThat(operation(account, "tickets/list")
                        .path("errors")
                        .path("rate-limit")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void listsFeedWithPositionWhenItPolls() throws Exception {
        start(route -> {
            route.onException(IllegalStateException.class).handled(false);
            route.from("portal:invoices/list?feedId=bookings&delay=50ms&initialDelay=0&sendEmptyMessageWhenIdle=false")
                    .process(exchange -> {
                        if (exchange.getProperty("CamelBatchIndex", int.class) == 0) {
                            throw new IllegalStateException("not booked");
                        }
                    });
        });
        int invoices = portal.simulator().invoices().size();

        await().untilAsserted(() -> {
            JsonNode feed = json().path("feeds").path(0);
            assertThat(feed.path("operation").asText()).isEqualTo("invoices/list");
            assertThat(feed.path("feedId").asText()).isEqualTo("bookings");
            assertThat(feed.path("succeeded").asInt()).isEqualTo(invoices - 1);
            assertThat(feed.path("known").asInt()).isEqualTo(invoices - 1);
            assertThat(feed.path("failed").asInt()).isPositive();
            assertThat(feed.path("failuresInRow").asInt()).isZero();
            assertThat(feed.path("lastSuccess").asText()).isNotEmpty();
        });
        assertNoSecret();
    }

    @Test
    void omitsFeedWhenItIsStopped() throws Exception {
        start(route -> route.from("portal:invoices/list?delay=50ms&initialDelay=0")
                .routeId("feed")
                .to("mock:invoices"));
        assertThat(json().path("feeds")).hasSize(1);

        portal.context().getRouteController().stopRoute("feed");

        assertThat(json().path("feeds")).isEmpty();
    }

    @Test
    void containsSameDataWhenFormatIsText() throws Exception {
        start(route -> {
            route.from("direct:list").to("portal:tickets/list");
            route.from("portal:invoices/list?delay=50ms&initialDelay=0").to("mock:invoices");
        });
        portal.template().requestBody("direct:list", "");

        assertThat(text())
                .contains("Account: baseUrl=" + portal.simulator().baseUrl())
                .contains("operation=tickets/list, requests=1")
                .containsPattern("Call: time=\\S+, operation=tickets/list, status=success, millis=\\d+")
                .contains("Feed: operation=invoices/list");
        assertNoSecret();
    }

    @Test
    void listsNoAccountWhenContextHasNoPortal() throws Exception {
        assertThat(json().path("accounts")).isEmpty();
        assertThat(json().path("feeds")).isEmpty();
    }

    private static JsonNode operation(JsonNode account, String id) {
        for (JsonNode operation : account.path("operations")) {
            if (operation.path("operation").asText().equals(id)) {
                return operation;
            }
        }
        return account.path("no such operation");
    }

    private void assertNoSecret() throws Exception {
        assertThat(SCAN.in(text())).isEmpty();
        assertThat(SCAN.in(json().toString())).isEmpty();
    }

    private void start(Consumer<RouteBuilder> routes) throws Exception {
        portal.route(routes).start();
    }

    private JsonNode json() throws Exception {
        JsonObject json = (JsonObject) console().call(DevConsole.MediaType.JSON);
        return new ObjectMapper().readTree(json.toJson());
    }

    private String text() {
        return (String) console().call(DevConsole.MediaType.TEXT);
    }

    private DevConsole console() {
        return portal.context()
                .getCamelContextExtension()
                .getContextPlugin(DevConsoleRegistry.class)
                .resolveById("portal");
    }
}
