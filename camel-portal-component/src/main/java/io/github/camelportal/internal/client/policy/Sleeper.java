package io.github.camelportal.internal.client.policy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Lets calls wait, until they need not wait any more because everything ends. */
public final class Sleeper {

    private final CountDownLatch cancelled = new CountDownLatch(1);

    /** Waits; whether the whole time has passed, and not been cut short. */
    public boolean sleep(Duration wait) {
        try {
            return !cancelled.await(wait.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Ends all waiting, now and from now on. */
    public void cancel() {
        cancelled.countDown();
    }
}
