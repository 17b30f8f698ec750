package io.github.camelportal.internal.client.policy;

import java.time.Duration;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import io.github.camelportal.support.ManualTime;

import static org.assertj.core.api.Assertions.assertThat;

/** How long refused credentials wait. */
class CredentialBackOffTest {

    private final ManualTime time = new ManualTime();
    private final CredentialBackOff backOff = new CredentialBackOff(time.clock());

    private Optional<Duration> refuse(String credentials) {
        return refuse(credentials, true);
    }

    private Optional<Duration> refuse(String credentials, boolean certain) {
        return backOff.refused(credentials, certain)
                .map(end -> Duration.between(time.clock().instant(), end));
    }

    private boolean waits(String credentials) {
        return backOff.end(credentials).isPresent();
    }

    @Test
    void waitsLongerWhenCredentialsAreRefusedAgain() {
        for (int minutes : new int[] {5, 10, 20, 40, 60, 60}) {
            assertThat(refuse("wrong")).contains(Duration.ofMinutes(minutes));
            assertThat(waits("wrong")).isTrue();
            time.advance(Duration.ofMinutes(minutes));
            assertThat(waits("wrong")).isFalse();
            assertThat(backOff.isActive()).isFalse();
        }
    }

    @Test
    void startsNoSecondWaitWhenARequestInFlightIsRefusedToo() {
        refuse("wrong");

        assertThat(refuse("wrong")).isEmpty();
        time.advance(Duration.ofMinutes(5));
        assertThat(refuse("wrong")).contains(Duration.ofMinutes(10));
    }

    @Test
    void waitsForNothingWhenCredentialsChange() {
        refuse("wrong");

        assertThat(waits("changed")).isFalse();
        assertThat(refuse("changed")).contains(Duration.ofMinutes(5));
        assertThat(waits("wrong")).isFalse();
    }

    @Test
    void beginsWithTheShortestWaitWhenCredentialsWereAccepted() {
        refuse("wrong");
        time.advance(Duration.ofMinutes(5));
        backOff.accepted();

        assertThat(backOff.isActive()).isFalse();
        assertThat(refuse("wrong")).contains(Duration.ofMinutes(5));
    }

    @Test
    void waitsAtOnceWhenCredentialsWereNeverAccepted() {
        assertThat(refuse("wrong", false)).contains(Duration.ofMinutes(5));
    }

    @Test
    void waitsAfterASecondRefusalWhenAcceptedCredentialsDoNotSuffice() {
        backOff.accepted();

        assertThat(refuse("accepted", false)).isEmpty();
        assertThat(refuse("accepted", false)).contains(Duration.ofMinutes(5));
    }

    @Test
    void waitsForNothingWhenRefusedCredentialsAreAcceptedInBetween() {
        backOff.accepted();
        refuse("accepted", false);
        backOff.accepted();

        assertThat(refuse("accepted", false)).isEmpty();
    }

    @Test
    void toleratesNoFurtherCallWhenCredentialsWereRefusedThreeTimes() {
        refuse("wrong");
        refuse("wrong");
        assertThat(backOff.isTolerated()).isTrue();
        refuse("wrong");
        assertThat(backOff.isTolerated()).isFalse();

        backOff.accepted();
        assertThat(backOff.isTolerated()).isTrue();
    }
}
