package io.github.camelportal.internal.client.policy;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import io.github.camelportal.support.ManualTime;

import static org.assertj.core.api.Assertions.assertThat;

/** The permits of an account with two requests per second. */
class RateLimiterTest {

    private final ManualTime time = new ManualTime();
    private final RateLimiter limiter = new RateLimiter(2, time.ticker());
    private final Deadline deadline = Deadline.after(Duration.ofSeconds(60), time.ticker());

    @Test
    void grantsTheFirstPermitAtOnce() {
        assertThat(limiter.nextPermitIn()).isZero();
        assertThat(limiter.reserve(deadline)).isZero();
        assertThat(limiter.nextPermitIn()).isEqualTo(Duration.ofMillis(500));
    }

    @Test
    void spacesPermitsEvenlyInTheOrderOfTheirReservation() {
        assertThat(limiter.reserve(deadline)).isZero();
        assertThat(limiter.reserve(deadline)).isEqualTo(Duration.ofMillis(500));
        assertThat(limiter.reserve(deadline)).isEqualTo(Duration.ofSeconds(1));

        time.advanceMillis(100);
        assertThat(limiter.reserve(deadline)).isEqualTo(Duration.ofMillis(1400));
    }

    @Test
    void savesNoPermitsWhenNobodyUsesThem() {
        limiter.reserve(deadline);
        time.advanceMillis(10_000);

        assertThat(limiter.reserve(deadline)).isZero();
        assertThat(limiter.reserve(deadline)).isEqualTo(Duration.ofMillis(500));
    }

    @Test
    void reservesNothingWhenTheDeadlineIsEarlier() {
        Deadline soon = Deadline.after(Duration.ofMillis(500), time.ticker());
        limiter.reserve(deadline);

        assertThat(limiter.reserve(soon)).isNull();
        assertThat(limiter.reserve(deadline)).isEqualTo(Duration.ofMillis(500));
    }

    @Test
    void grantsAPermitWithoutAWaitWhenTheDeadlineHasExpired() {
        Deadline expired = Deadline.after(Duration.ZERO, time.ticker());

        assertThat(limiter.reserve(expired)).isZero();
    }

    @Test
    void allowsLessThanOneRequestPerSecond() {
        RateLimiter rare = new RateLimiter(0.1, time.ticker());
        rare.reserve(deadline);

        assertThat(rare.perSecond()).isEqualTo(0.1);
        assertThat(rare.reserve(deadline)).isEqualTo(Duration.ofSeconds(10));
    }
}
