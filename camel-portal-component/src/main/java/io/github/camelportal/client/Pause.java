package io.github.camelportal.client;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Lets calls wait, until they need not wait any more because everything ends. */
final class Pause {

    private final CountDownLatch ended = new CountDownLatch(1);

    /** Waits; whether the whole time has passed, and not been cut short. */
    boolean passes(Duration wait) {
        try {
            return !ended.await(wait.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Ends all waiting, now and from now on. */
    void end() {
        ended.countDown();
    }
}
