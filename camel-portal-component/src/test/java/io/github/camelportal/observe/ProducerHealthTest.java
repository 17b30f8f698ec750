package io.github.camelportal.observe;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.apache.camel.CamelContext;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.health.HealthCheck;
import org.apache.camel.health.HealthCheck.State;
import org.apache.camel.health.HealthCheckHelper;
import org.apache.camel.health.HealthCheckRegistry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.github.camelportal.PortalComponent;
import io.github.camelportal.PortalConfiguration;
import io.github.camelportal.options.AuthMethod;
import io.github.camelportal.simulator.PortalSimulator;
import io.github.camelportal.simulator.faults.Fault;
import io.github.camelportal.support.SecretScan;
import io.github.camelportal.support.SimulatorContext;

import static org.assertj.core.api.Assertions.assertThat;

/** Whether the portal can be reached and accepts the credentials, as Camel's health checks of producers tell it. */
class ProducerHealthTest {

    private static final String PASSWORD = "canaryhealth-passw0rd";
    private static final SecretScan SCAN = new SecretScan(PASSWORD);

    private final SimulatorContext portal =
            new SimulatorContext(PortalSimulator.builder().password(PASSWORD).start(), AuthMethod.basic);

    @AfterEach
    void close() {
        portal.close();
    }

    @Test
    void isUpWhenPortalResponds() throws Exception {
        HealthCheck.Result result = start("portal:tickets/list").result();

        assertThat(result.getState()).isEqualTo(State.UP);
        assertThat(result.getDetails())
                .containsEntry("portal.baseUrl", portal.simulator().baseUrl())
                .containsEntry("portal.status", "success")
                .containsKey("portal.time");
        assertThat(portal.count("GET", "/details")).isEqualTo(1);
        assertThat(SCAN.in(HealthChecks.shown(result))).isEmpty();
    }

    @Test
    void itIsAboutReadiness() throws Exception {
        HealthCheck check = start("portal:tickets/list").checks().get(0);

        assertThat(check.isReadiness()).isTrue();
        assertThat(check.isLiveness()).isFalse();
    }

    @Test
    void manyThatAskAtOnceShareOneRequestAndOneLogin() throws Exception {
        logIn();
        HealthCheck check = start("portal:tickets/list").checks().get(0);
        Callable<State> ask = () -> check.call().getState();

        ExecutorService threads = Executors.newFixedThreadPool(16);
        try {
            for (var state : threads.invokeAll(Collections.nCopies(64, ask))) {
                assertThat(state.get()).isEqualTo(State.UP);
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(portal.count("GET", "/details")).isEqualTo(1);
        assertThat(portal.count("POST", "/login")).isEqualTo(1);
    }

    @Test
    void isDownAndTriesOnceWhenPasswordIsWrong() throws Exception {
        logIn();
        configuration().setPassword(PASSWORD + "-old");
        HealthChecks producers = start("portal:tickets/list");

        for (int i = 0; i < 20; i++) {
            HealthCheck.Result result = producers.result();

            assertThat(result.getState()).isEqualTo(State.DOWN);
            assertThat(result.getMessage().orElseThrow()).contains("password");
            assertThat(result.getDetails())
                    .containsEntry("portal.status", "authentication")
                    .containsEntry("portal.error", "PortalAuthenticationException");
            assertThat(SCAN.in(HealthChecks.shown(result))).isEmpty();
            assertThat(SCAN.in(result.getError().orElseThrow())).isEmpty();
        }
        assertThat(portal.count("POST", "/login")).isEqualTo(1);
    }

    @Test
    void doesNotLogInAgainWhenNewTokenIsRefused() throws Exception {
        logIn();
        portal.simulator().faults().inject(Fault.status(401).on("GET", "/details"));

        HealthCheck.Result result = start("portal:tickets/list").result();

        assertThat(result.getState()).isEqualTo(State.DOWN);
        assertThat(portal.count("POST", "/login")).isEqualTo(1);
        assertThat(portal.count("GET", "/details")).isEqualTo(1);
    }

    @Test
    void replacesTokenWhenItHasExpired() throws Exception {
        logIn();
        HealthChecks producers = start("portal:tickets/list");
        portal.template().requestBody("direct:0", "");
        portal.simulator().expireTokens();

        assertThat(producers.result().getState()).isEqualTo(State.UP);
        assertThat(portal.count("GET", "/details")).isEqualTo(2);
    }

    @Test
    void isDownWhenPortalIsUnreachable() throws Exception {
        HealthChecks producers = start("portal:tickets/list");
        portal.simulator().close();

        HealthCheck.Result result = producers.result();

        assertThat(result.getState()).isEqualTo(State.DOWN);
        assertThat(result.getMessage().orElseThrow()).contains("account/details");
        assertThat(result.getDetails()).containsEntry("portal.status", "unreachable");
        assertThat(SCAN.in(HealthChecks.shown(result))).isEmpty();
    }

    @Test
    void isDownWithStatusWhenPortalIsUnavailable() throws Exception {
        portal.simulator().faults().inject(Fault.status(503));

        HealthCheck.Result result = start("portal:tickets/list").result();

        assertThat(result.getState()).isEqualTo(State.DOWN);
        assertThat(result.getDetails())
                .containsEntry("portal.status", "refused")
                .containsEntry(HealthCheck.HTTP_RESPONSE_CODE, 503);
        assertThat(portal.count("GET", "/details")).isEqualTo(1);
    }

    @Test
    void isUpWhenContactMayNotReadAccount() throws Exception {
        portal.simulator().faults().inject(Fault.error(403, "access denied").on("GET", "/details"));

        HealthCheck.Result result = start("portal:tickets/list").result();

        assertThat(result.getState()).isEqualTo(State.UP);
        assertThat(result.getDetails()).containsEntry("portal.status", "refused");
    }

    @Test
    void isDownWhenFirewallForbidsAccess() throws Exception {
        portal.simulator().faults().inject(Fault.html(403));

        assertThat(start("portal:tickets/list").result().getState()).isEqualTo(State.DOWN);
    }

    @Test
    void endpointsOfOneAccountShareACheckAndAnotherAccountHasItsOwn() throws Exception {
        HealthChecks producers = start(
                "portal:tickets/list", "portal:invoices/list", "portal:tickets/list?username=jane&password=canary-x");

        assertThat(producers.checks()).hasSize(2).extracting(HealthCheck::getId).doesNotHaveDuplicates();
    }

    @Test
    void hasNoCheckWhenOperationNeedsNoCredentials() throws Exception {
        assertThat(start("portal:auth/login").checks()).isEmpty();
    }

    @Test
    void removesCheckWhenComponentStops() throws Exception {
        HealthChecks producers = start("portal:tickets/list");
        assertThat(producers.checks()).hasSize(1);

        portal.context().getComponent("portal").stop();

        assertThat(producers.checks()).isEmpty();
    }

    @Test
    void itAsksNothingWhenItIsSwitchedOff() throws Exception {
        portal.context().getComponent("portal", PortalComponent.class).setHealthCheckProducerEnabled(false);

        assertThat(start("portal:tickets/list").result().getState()).isEqualTo(State.UNKNOWN);
        assertThat(portal.simulator().requests()).isEmpty();
    }

    @Test
    void itDoesNotQueueBehindTheLimitOfRequests() throws Exception {
        configuration().setRequestsPerSecond(0.01);
        HealthChecks producers = start("portal:tickets/list");
        portal.template().requestBody("direct:0", "");

        HealthCheck.Result result = producers.result();

        assertThat(result.getState()).isEqualTo(State.UNKNOWN);
        assertThat(result.getMessage().orElseThrow()).contains("requestsPerSecond");
        assertThat(portal.count("GET", "/details")).isZero();
    }

    @Test
    void sendsNoRequestWhenPortalIsBackingOff() throws Exception {
        configuration().setMaxRetries(0);
        HealthChecks producers = start("portal:tickets/list");
        portal.simulator()
                .faults()
                .inject(Fault.status(429, Duration.ofMinutes(5)).on("GET", "/tickets"));
        portal.template().send("direct:0", exchange -> {});

        HealthCheck.Result result = producers.result();

        assertThat(result.getState()).isEqualTo(State.UNKNOWN);
        assertThat(result.getMessage().orElseThrow()).contains("asked for no requests until");
        assertThat(portal.count("GET", "/details")).isZero();
    }

    /** A context of another kind need not have health checks at all. */
    @Test
    void withoutHealthChecksTheComponentWorks() throws Exception {
        CamelContext context = portal.context();
        context.getCamelContextExtension()
                .getContextPlugin(HealthCheckRegistry.class)
                .setEnabled(false);
        start("portal:tickets/list");

        assertThat(portal.template().requestBody("direct:0", "")).isEqualTo(List.of());
        assertThat(HealthCheckHelper.invoke(context)).isEmpty();
    }

    private void logIn() {
        configuration().setAuthMethod(AuthMethod.token);
    }

    private PortalConfiguration configuration() {
        return portal.context().getComponent("portal", PortalComponent.class).getConfiguration();
    }

    private HealthChecks start(String... endpoints) throws Exception {
        for (int i = 0; i < endpoints.length; i++) {
            String from = "direct:" + i;
            String to = endpoints[i];
            portal.route((RouteBuilder route) -> route.from(from).to(to));
        }
        portal.start();
        return HealthChecks.producers(portal.context());
    }
}
