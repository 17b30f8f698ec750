package io.github.camelportal.internal.client.policy;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Waits that a shutdown or an interrupt cuts short. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class CancellableSleeperTest {

    private static final Duration LONG = Duration.ofHours(1);

    private final CancellableSleeper sleeper = new CancellableSleeper();
    private volatile boolean slept = true;
    private volatile boolean interrupted;

    @Test
    void waitsForTheWholeTimeWhenNothingCancelsIt() {
        long start = System.nanoTime();

        assertThat(sleeper.sleep(Duration.ofMillis(5))).isTrue();

        assertThat(System.nanoTime() - start).isGreaterThanOrEqualTo(TimeUnit.MILLISECONDS.toNanos(5));
    }

    @Test
    void endsTheWaitWhenItIsCancelled() throws Exception {
        Thread thread = sleepingThread();

        sleeper.cancel();

        thread.join();
        assertThat(slept).isFalse();
        assertThat(interrupted).isFalse();
    }

    @Test
    void waitsNoMoreWhenItWasCancelledBefore() {
        sleeper.cancel();

        assertThat(sleeper.sleep(LONG)).isFalse();
        assertThat(sleeper.sleep(LONG)).isFalse();
    }

    @Test
    void endsTheWaitAndKeepsTheInterruptWhenTheThreadIsInterrupted() throws Exception {
        Thread thread = sleepingThread();

        thread.interrupt();

        thread.join();
        assertThat(slept).isFalse();
        assertThat(interrupted).isTrue();
    }

    private Thread sleepingThread() {
        Thread thread = new Thread(() -> {
            slept = sleeper.sleep(LONG);
            interrupted = Thread.currentThread().isInterrupted();
        });
        thread.setDaemon(true);
        thread.start();
        await().until(() -> thread.getState() == Thread.State.TIMED_WAITING);
        return thread;
    }
}
