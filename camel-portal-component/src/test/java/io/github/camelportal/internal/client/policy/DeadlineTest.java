package io.github.camelportal.internal.client.policy;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import io.github.camelportal.support.ManualTime;

import static org.assertj.core.api.Assertions.assertThat;

/** A deadline, whose ticker overflows on the way. */
class DeadlineTest {

    private final ManualTime time = new ManualTime();
    private final Deadline deadline = Deadline.after(Duration.ofSeconds(5), time.ticker());

    @Test
    void remainsForItsDurationWhenItStarts() {
        assertThat(deadline.duration()).isEqualTo(Duration.ofSeconds(5));
        assertThat(deadline.remaining()).isEqualTo(Duration.ofSeconds(5));
        assertThat(deadline.isExpired()).isFalse();
    }

    @Test
    void isExpiredWhenTheDurationHasPassed() {
        time.advanceMillis(4999);
        assertThat(deadline.remaining()).isEqualTo(Duration.ofMillis(1));
        assertThat(deadline.isExpired()).isFalse();

        time.advanceMillis(1);
        assertThat(deadline.remaining()).isZero();
        assertThat(deadline.isExpired()).isTrue();
    }

    @Test
    void neverRemainsForLessThanNothingWhenItIsExceeded() {
        time.advanceMillis(60_000);

        assertThat(deadline.remaining()).isZero();
        assertThat(deadline.duration()).isEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void hasTimeForAWaitOnlyWhenTimeRemainsAfterIt() {
        time.advanceMillis(2000);

        assertThat(deadline.hasTimeFor(Duration.ofMillis(2999))).isTrue();
        assertThat(deadline.hasTimeFor(Duration.ofSeconds(3))).isFalse();
        assertThat(deadline.hasTimeFor(Duration.ofMillis(3001))).isFalse();
    }
}
