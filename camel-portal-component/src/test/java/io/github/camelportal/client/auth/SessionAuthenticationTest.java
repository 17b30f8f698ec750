package io.github.camelportal.client.auth;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

import org.apache.camel.CamelExecutionException;
import org.apache.camel.ProducerTemplate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.camelportal.PortalComponent;
import io.github.camelportal.PortalConfiguration;
import io.github.camelportal.exception.PortalAuthenticationException;
import io.github.camelportal.exception.PortalOperationException;
import io.github.camelportal.options.AuthMethod;
import io.github.camelportal.simulator.PortalSimulator;
import io.github.camelportal.simulator.PortalSimulatorBuilder;
import io.github.camelportal.simulator.SimulatedProvider;
import io.github.camelportal.simulator.faults.Fault;
import io.github.camelportal.support.SimulatorContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

/** Logins, refreshes and logouts, as the portal counts them. */
class SessionAuthenticationTest {

    private static final int EXCHANGES = 64;

    private SimulatorContext portal;

    @AfterEach
    void stop() {
        portal.close();
    }

    @Test
    void logsInOnceWhenFirstExchangeArrives() {
        start(PortalSimulator.builder());
        portal.context().getEndpoint("portal:tickets/list");

        assertThat(portal.simulator().requests()).isEmpty();

        assertThat(listTickets()).isEmpty();
        assertThat(listTickets()).isEmpty();
        assertThat(portal.count("POST", "/login")).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"ALL, 401", "ALL, 200", "XTOM, 401", "XTOM, 200"})
    void manyExchangesWithAnExpiredTokenCauseOneNewToken(SimulatedProvider provider, int failureStatus)
            throws Exception {
        start(PortalSimulator.builder().provider(provider).authenticationFailureStatus(failureStatus));
        listTickets();
        portal.simulator().expireTokens();

        List<Object> results = manyAtOnce();

        assertThat(results).hasSize(EXCHANGES).allMatch(List.class::isInstance);
        // xTom gives no refresh token: there, a new login is the only way on.
        assertThat(portal.count("POST", "/login")).isEqualTo(provider == SimulatedProvider.XTOM ? 2 : 1);
        assertThat(portal.count("POST", "/token")).isEqualTo(provider == SimulatedProvider.XTOM ? 0 : 1);
    }

    @Test
    void manyFirstExchangesCauseOneLogin() throws Exception {
        start(PortalSimulator.builder());

        assertThat(manyAtOnce()).hasSize(EXCHANGES).allMatch(List.class::isInstance);
        assertThat(portal.count("POST", "/login")).isEqualTo(1);
    }

    /**
     * A refresh in real time; {@code SessionTest} and {@code SessionAuthenticatorTest} have its rules. A machine that stands still
     * for longer than the margin lets a token expire in spite of it, so there are several tries.
     */
    @Test
    void refreshesTokenWhenItExpiresSoon() {
        start(PortalSimulator.builder().tokenLife(Duration.ofSeconds(2)));

        await().atMost(Duration.ofMinutes(1)).until(this::isRenewedBeforeAnyRefusal);

        assertThat(portal.count("POST", "/login")).isEqualTo(1);
    }

    private boolean isRenewedBeforeAnyRefusal() {
        long renewals = portal.count("POST", "/token");
        long requests = portal.count("GET", "/tickets");
        AtomicInteger calls = new AtomicInteger();
        await().until(() -> {
            listTickets();
            calls.incrementAndGet();
            return portal.count("POST", "/token") > renewals;
        });
        // A call that the portal refuses is made twice.
        return portal.count("GET", "/tickets") - requests == calls.get();
    }

    @Test
    void logsInAgainWhenRefreshTokenIsRefused() {
        start(PortalSimulator.builder());
        listTickets();
        portal.simulator().expireTokens();
        portal.simulator().expireRefreshTokens();

        assertThat(listTickets()).isEmpty();

        assertThat(portal.count("POST", "/token")).isEqualTo(1);
        assertThat(portal.count("POST", "/login")).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void refreshTokensAreUsedAgainAndAgain(boolean rotation) {
        start(PortalSimulator.builder().refreshTokenRotation(rotation));
        for (int i = 0; i < 4; i++) {
            listTickets();
            portal.simulator().expireTokens();
        }
        listTickets();

        assertThat(portal.count("POST", "/login")).isEqualTo(1);
        assertThat(portal.count("POST", "/token")).isEqualTo(4);
    }

    @Test
    void retriesPostWhenTokenExpiresInFlight() {
        start(PortalSimulator.builder());
        listTickets();
        portal.simulator()
                .faults()
                .inject(Fault.tokenExpiry().on("POST", "/tickets").times(1));

        portal.template().requestBody("portal:tickets/create?deptId=1&subject=S&body=B", (Object) null);

        assertThat(portal.count("POST", "/tickets")).isEqualTo(2);
        assertThat(portal.simulator().tickets()).hasSize(1);
    }

    @Test
    void stoppingLogsOut() {
        start(PortalSimulator.builder());
        listTickets();

        portal.context().stop();

        assertThat(portal.count("POST", "/logout")).isEqualTo(1);
    }

    @Test
    void doesNotLogOutWhenAccessTokenIsConfigured() {
        start(PortalSimulator.builder().personalToken("canary-personal-1"));
        String uri = "portal:tickets/list?authMethod=bearer&accessToken=canary-personal-1";
        assertThat(portal.template().requestBody(uri, (Object) null)).isEqualTo(List.of());

        portal.context().stop();

        assertThat(portal.count("POST", "/logout")).isZero();
        assertThat(portal.count("POST", "/login")).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 200})
    void wrongCredentialsSayWhatToDo(int failureStatus) throws Exception {
        portal = new SimulatorContext(
                PortalSimulator.builder()
                        .authenticationFailureStatus(failureStatus)
                        .start(),
                AuthMethod.token);
        component().setPassword("wrong-canary");
        portal.start();

        PortalOperationException failure = failure();

        assertThat(failure).isInstanceOf(PortalAuthenticationException.class);
        assertThat(failure.getErrors()).containsExactly("wronglogin");
        assertThat(failure)
                .hasMessageContaining("portal:auth/login failed: HTTP " + failureStatus)
                .hasMessageContaining("password is wrong")
                .hasMessageNotContaining("wrong-canary");
    }

    @Test
    void explainsFailureWhenSecondFactorIsRequired() {
        start(PortalSimulator.builder().twoFactor(true));

        PortalOperationException failure = failure();

        assertThat(failure).isInstanceOf(PortalAuthenticationException.class);
        assertThat(failure).hasMessageContaining("second factor").hasMessageContaining("accessToken");
    }

    @Test
    void explainsFailureWhenPortalIssuesNoTokens() {
        start(PortalSimulator.builder().jwt(false));

        assertThat(failure()).hasMessageContaining("portal:auth/login").hasMessageContaining("authMethod=basic");
    }

    private void start(PortalSimulatorBuilder simulator) {
        portal = new SimulatorContext(simulator.start(), AuthMethod.token).start();
    }

    private PortalConfiguration component() {
        return portal.context().getComponent("portal", PortalComponent.class).getConfiguration();
    }

    private List<?> listTickets() {
        return portal.template().requestBody("portal:tickets/list", null, List.class);
    }

    private PortalOperationException failure() {
        CamelExecutionException thrown = catchThrowableOfType(CamelExecutionException.class, this::listTickets);
        return (PortalOperationException) thrown.getCause();
    }

    private List<Object> manyAtOnce() throws Exception {
        ProducerTemplate template = portal.template();
        CyclicBarrier together = new CyclicBarrier(EXCHANGES);
        ExecutorService threads = Executors.newFixedThreadPool(EXCHANGES);
        try {
            List<Future<Object>> futures = new ArrayList<>();
            for (int i = 0; i < EXCHANGES; i++) {
                futures.add(threads.submit(() -> {
                    together.await();
                    return template.requestBody("portal:tickets/list", (Object) null);
                }));
            }
            List<Object> results = new ArrayList<>();
            for (Future<Object> future : futures) {
                results.add(future.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
