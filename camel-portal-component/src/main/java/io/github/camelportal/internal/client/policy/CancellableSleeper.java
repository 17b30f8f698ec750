package io.github.camelportal.internal.client.policy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A sleeper that a shutdown cancels, so that a waiting call does not delay it. */
public final class CancellableSleeper implements Sleeper {

    private final CountDownLatch cancelled = new CountDownLatch(1);

    @Override
    public boolean sleep(Duration wait) {
        try {
            return !cancelled.await(wait.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Ends all waits, those that follow too. */
    public void cancel() {
        cancelled.countDown();
    }
}
