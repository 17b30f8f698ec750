package io.github.camelportal.client.auth;

import java.time.Clock;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.camelportal.exception.PortalAuthenticationException;
import io.github.camelportal.options.AuthMethod;
import io.github.camelportal.simulator.PortalSimulator;
import io.github.camelportal.support.SimulatorContext;

import static org.assertj.core.api.Assertions.assertThat;

/** Logins with a second factor to a portal whose clock differs, so that the code is at the edge of its step or beyond. */
class SimulatedSecondFactorTest {

    private static final String SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    @ParameterizedTest
    @ValueSource(ints = {-29, -1, 0, 1, 29})
    void logsInWhenTheClockOfThePortalIsAtTheEdgeOfAStep(int secondsAhead) {
        try (SimulatorContext portal = portal(secondsAhead)) {
            assertThat(portal.template()
                            .request("portal:account/details?totpSecret=" + SECRET, sent -> {})
                            .getException())
                    .isNull();
            assertThat(portal.count("POST", "/mfa/verify")).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {-95, 95})
    void explainsRefusalWhenTheClockOfThePortalIsTooFarAway(int secondsAhead) {
        try (SimulatorContext portal = portal(secondsAhead)) {
            assertThat(portal.template()
                            .request("portal:account/details?totpSecret=" + SECRET, sent -> {})
                            .getException())
                    .isExactlyInstanceOf(PortalAuthenticationException.class)
                    .hasMessageContaining("refused the code of the second factor")
                    .hasMessageContaining("the clock of this machine")
                    .hasMessageNotContaining(SECRET);
        }
    }

    @Test
    void explainsTheSecondFactorWhenThereIsNoSecret() {
        try (SimulatorContext portal = portal(0)) {
            assertThat(portal.template()
                            .request("portal:account/details", sent -> {})
                            .getException())
                    .isExactlyInstanceOf(PortalAuthenticationException.class)
                    .hasMessageContaining("the portal asks for a second factor")
                    .hasMessageContaining("totpSecret");
            assertThat(portal.count("POST", "/mfa/verify")).isZero();
        }
    }

    private static SimulatorContext portal(int secondsAhead) {
        PortalSimulator simulator = PortalSimulator.builder()
                .twoFactor(true)
                .totpSecret(SECRET)
                .clock(Clock.offset(Clock.systemUTC(), Duration.ofSeconds(secondsAhead)))
                .start();
        return new SimulatorContext(simulator, AuthMethod.token).start();
    }
}
