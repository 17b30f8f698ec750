package io.github.camelportal.internal.client.policy;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import io.github.camelportal.support.ManualTime;
import io.github.camelportal.support.ManualTimer;

import static org.assertj.core.api.Assertions.assertThat;

/** The cumulative read timeout of a response that is read while it is used. */
class StreamReadTimeoutTest {

    private static final Duration LIMIT = Duration.ofSeconds(10);

    private final ManualTime time = new ManualTime();
    private final ManualTimer timer = new ManualTimer(time);
    private final Deadline deadline = Deadline.after(LIMIT, time.ticker());
    private int aborts;
    private final StreamReadTimeout timeout = new StreamReadTimeout(deadline, timer, () -> aborts++);

    @Test
    void namesTheDurationOfTheDeadline() {
        assertThat(timeout.duration()).isEqualTo(LIMIT);
    }

    @Test
    void countsNothingWhenItIsNotArmed() {
        time.advanceMillis(60_000);

        assertThat(timeout.isExpired()).isFalse();
        assertThat(timer.pending()).isZero();
    }

    @Test
    void hasTheTimeThatTheDeadlineLeavesWhenItIsArmed() {
        time.advanceMillis(4000);
        timeout.arm();

        timeout.beforeRead();
        time.advanceMillis(5999);
        assertThat(aborts).isZero();
        time.advanceMillis(1);

        assertThat(aborts).isEqualTo(1);
    }

    @Test
    void addsUpTheReads() {
        timeout.arm();
        for (int i = 0; i < 9; i++) {
            read(1000);
        }
        assertThat(timeout.isExpired()).isFalse();

        timeout.beforeRead();
        time.advanceMillis(1000);

        assertThat(aborts).isEqualTo(1);
        timeout.afterRead();
        assertThat(timeout.isExpired()).isTrue();
    }

    @Test
    void ignoresTheTimeBetweenTwoReads() {
        timeout.arm();
        read(1000);
        time.advanceMillis(3_600_000);
        read(8999);

        assertThat(aborts).isZero();
        assertThat(timeout.isExpired()).isFalse();
    }

    @Test
    void startsAgainWhenTheTaskOfAnEarlierReadFires() {
        timeout.arm();
        read(4000);
        // The task of the first read fires after 10 s, in the middle of this one, which may take 6 s.
        time.advanceMillis(3000);
        timeout.beforeRead();
        time.advanceMillis(5999);
        assertThat(aborts).isZero();

        time.advanceMillis(1);
        assertThat(aborts).isEqualTo(1);
    }

    @Test
    void schedulesOneTaskWhenThereAreManyReads() {
        timeout.arm();
        for (int i = 0; i < 100; i++) {
            read(1);
        }

        assertThat(timer.pending()).isEqualTo(1);
    }

    @Test
    void abortsNothingWhenTheTaskFiresBetweenTwoReads() {
        timeout.arm();
        read(1);
        time.advanceMillis(60_000);

        assertThat(aborts).isZero();
        assertThat(timer.pending()).isZero();
    }

    @Test
    void cancelsItsTaskWhenItIsStopped() {
        timeout.arm();
        timeout.beforeRead();
        timeout.afterRead();
        timeout.stop();

        assertThat(timer.pending()).isZero();
    }

    @Test
    void abortsTheReadWhenTheTimerIsShutDown() {
        timeout.arm();
        timer.shutdownNow();

        timeout.beforeRead();

        assertThat(aborts).isEqualTo(1);
    }

    private void read(long millis) {
        timeout.beforeRead();
        time.advanceMillis(millis);
        timeout.afterRead();
    }
}
