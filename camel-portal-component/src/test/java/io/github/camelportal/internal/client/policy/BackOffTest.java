package io.github.camelportal.internal.client.policy;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import io.github.camelportal.support.ManualTime;

import static org.assertj.core.api.Assertions.assertThat;

/** The time for which a portal asked for no requests. */
class BackOffTest {

    private final ManualTime time = new ManualTime();
    private final BackOff backOff = new BackOff(time.clock());

    @Test
    void allowsRequestsWhenThePortalAskedForNothing() {
        assertThat(backOff.remaining()).isZero();
        assertThat(backOff.end()).isEmpty();
    }

    @Test
    void endsWhenTheTimeHasPassed() {
        backOff.start(Duration.ofSeconds(30));
        assertThat(backOff.end()).contains(time.now().plusSeconds(30));

        time.advanceMillis(29_999);
        assertThat(backOff.remaining()).isEqualTo(Duration.ofMillis(1));
        assertThat(backOff.end()).isPresent();

        time.advanceMillis(1);
        assertThat(backOff.remaining()).isZero();
        assertThat(backOff.end()).isEmpty();
    }

    @Test
    void lastsAnHourWhenThePortalAsksForMore() {
        backOff.start(Duration.ofDays(365_000));

        assertThat(backOff.remaining()).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void allowsRequestsAtOnceWhenThePortalAsksForNoTime() {
        backOff.start(Duration.ZERO);

        assertThat(backOff.remaining()).isZero();
        assertThat(backOff.end()).isEmpty();
    }

    @Test
    void followsTheLatestResponseWhenThereAreSeveral() {
        backOff.start(Duration.ofMinutes(10));
        time.advanceMillis(1000);
        backOff.start(Duration.ofSeconds(2));

        assertThat(backOff.remaining()).isEqualTo(Duration.ofSeconds(2));
    }
}
