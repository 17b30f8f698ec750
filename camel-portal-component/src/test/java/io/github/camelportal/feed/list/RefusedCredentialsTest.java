package io.github.camelportal.feed.list;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;

import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.health.HealthCheck;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.ScheduledPollConsumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.github.camelportal.PortalComponent;
import io.github.camelportal.PortalConfiguration;
import io.github.camelportal.exception.PortalAuthenticationException;
import io.github.camelportal.options.AuthMethod;
import io.github.camelportal.spi.PortalCredentials;
import io.github.camelportal.support.CapturedLog;
import io.github.camelportal.support.PolledRoute;
import io.github.camelportal.support.ScriptedPortal;

import static org.assertj.core.api.Assertions.assertThat;

/** Feeds of an account whose credentials the portal has refused. */
class RefusedCredentialsTest {

    private static final String WRONG = "{'error':['wronglogin']}";

    private final ScriptedPortal portal = new ScriptedPortal()
            .responds("/invoice", 401, WRONG)
            .responds("/service", 401, WRONG)
            .responds("/login", 401, WRONG);
    private final DefaultCamelContext context = PolledRoute.context(portal.baseUrl());
    private volatile String password = "first";

    @AfterEach
    void stop() {
        context.stop();
        portal.close();
    }

    private final class ChangingCredentials implements PortalCredentials {
        @Override
        public String getUsername() {
            return "joe@example.com";
        }

        @Override
        public String getPassword() {
            return password;
        }
    }

    private void consume(AuthMethod method) throws Exception {
        PortalConfiguration configuration =
                context.getComponent("portal", PortalComponent.class).getConfiguration();
        configuration.setUsername(null);
        configuration.setPassword(null);
        configuration.setCredentials(new ChangingCredentials());
        configuration.setAuthMethod(method);
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("portal:invoices/list?startScheduler=false")
                        .routeId("invoices")
                        .to("log:invoices");
                from("portal:services/list?startScheduler=false")
                        .routeId("services")
                        .to("log:services");
            }
        });
        context.start();
    }

    private void poll(int times) {
        for (int poll = 0; poll < times; poll++) {
            PolledRoute.poll(context, "invoices", 1);
            PolledRoute.poll(context, "services", 1);
        }
    }

    private HealthCheck.Result health(String route) {
        return ((ScheduledPollConsumer) context.getRoute(route).getConsumer())
                .getHealthCheck()
                .call();
    }

    @ParameterizedTest
    @CsvSource({"basic", "token"})
    void sendsRefusedCredentialsOnceWhenFeedsGoOnPolling(AuthMethod method) throws Exception {
        consume(method);

        poll(10);

        assertThat(portal.requests()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"basic", "token"})
    void pollsAtOnceWhenTheCredentialsChange(AuthMethod method) throws Exception {
        consume(method);
        poll(3);
        portal.responds("/invoice", 200, "{'invoices':[]}")
                .responds("/service", 200, "{'services':[]}")
                .responds("/login", 200, "{'token':'a.b.c'}");
        poll(3);
        assertThat(portal.requests()).hasSize(1);

        password = "second";
        poll(1);
        assertThat(portal.requests()).contains("GET /invoice", "GET /service");
        assertThat(health("invoices").getState()).isEqualTo(HealthCheck.State.UP);
    }

    @Test
    void saysSoOnceInTheLogAndInTheHealthOfEachFeed() throws Exception {
        CapturedLog log = CapturedLog.begin();
        consume(AuthMethod.basic);
        poll(5);
        log.end();

        assertThat(log.text().lines().filter(line -> line.contains("WARN"))).hasSize(1);
        assertThat(log.text())
                .contains("before refused credentials are tried again")
                .contains("Feeds of this account wait until")
                .doesNotContain("\tat ");
        for (String route : new String[] {"invoices", "services"}) {
            assertThat(health(route).getState()).isEqualTo(HealthCheck.State.DOWN);
            assertThat(health(route).getMessage().orElseThrow()).contains("refused the credentials");
            assertThat(health(route).getDetails()).containsKey("portal.credentialsRefusedUntil");
        }
    }

    @Test
    void sendsRefusedCredentialsOnceWhenFeedsPollAtTheSameTime() throws Exception {
        portal.delaysResponses(Duration.ofMillis(300));
        consume(AuthMethod.basic);

        CompletableFuture<Void> invoices = CompletableFuture.runAsync(() -> PolledRoute.poll(context, "invoices", 1));
        CompletableFuture<Void> services = CompletableFuture.runAsync(() -> PolledRoute.poll(context, "services", 1));
        CompletableFuture.allOf(invoices, services).join();

        assertThat(portal.requests()).hasSize(1);
    }

    @Test
    void warnsOnceWhenAnOperationIsRefusedAndTheCredentialsAreNot() throws Exception {
        portal.responds("/login", 200, "{'token':'a.b.c'}")
                .responds("/invoice", 401, "{'error':['unauthorized']}")
                .responds("/service", 200, "{'services':[]}");
        CapturedLog log = CapturedLog.begin();
        consume(AuthMethod.token);
        poll(5);
        log.end();

        assertThat(log.text().lines().filter(line -> line.contains("WARN"))).hasSize(1);
        assertThat(log.text()).contains("portal:invoices/list").doesNotContain("\tat ");
    }

    @Test
    void pollsNothingOnDemandWhenTheCredentialsWait() throws Exception {
        consume(AuthMethod.basic);
        poll(1);

        assertThat(context.createConsumerTemplate().receiveNoWait("portal:invoices/list?feedId=other"))
                .isNull();

        assertThat(portal.requests()).hasSize(1);
    }

    @Test
    void failsWithoutARequestWhenAProducerWasRefusedThreeTimes() throws Exception {
        consume(AuthMethod.basic);
        for (int call = 0; call < 10; call++) {
            Exception failure = context.createProducerTemplate()
                    .request("portal:invoices/list", exchange -> {})
                    .getException();
            assertThat(failure).isInstanceOf(PortalAuthenticationException.class);
        }

        assertThat(portal.requests()).hasSize(3);
    }
}
