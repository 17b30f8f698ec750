package io.github.camelportal.internal.client.policy;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * How long the bytes of an answer that is read as it is used may be waited for, in sum: what a deadline leaves when the
 * answer has begun. What a route does between two reads takes as long as it likes, since the portal cannot help it.
 */
public final class StreamReadTimeout implements Timeout {

    private final Deadline deadline;
    private final ScheduledExecutorService timer;
    private final Runnable abort;
    private long remaining;
    private long readStart;
    private boolean reading;
    private Future<?> timerTask;

    /**
     * Counts nothing yet.
     *
     * @param timer  knows when it is over
     * @param giveUp ends a read that waits
     */
    public StreamReadTimeout(Deadline deadline, ScheduledExecutorService timer, Runnable giveUp) {
        this.deadline = deadline;
        this.timer = timer;
        this.abort = giveUp;
        this.remaining = Long.MAX_VALUE;
    }

    /** The answer has begun. */
    public synchronized void arm() {
        remaining = deadline.remaining().toNanos();
    }

    /** Somebody waits for the next bytes. */
    public synchronized void beforeRead() {
        reading = true;
        readStart = System.nanoTime();
        // One that was set for an earlier wait rings too early, and is set anew then: that is less often than each
        // time.
        if (timerTask == null) {
            set(remaining);
        }
    }

    /** They have come, or never will. */
    public synchronized void afterRead() {
        reading = false;
        remaining -= System.nanoTime() - readStart;
    }

    private void set(long nanos) {
        try {
            timerTask = timer.schedule(this::onTimer, Math.max(0, nanos), TimeUnit.NANOSECONDS);
        } catch (RejectedExecutionException e) {
            // Everything ends, and the connection with it: nobody will have to wait.
            abort.run();
        }
    }

    private synchronized void onTimer() {
        timerTask = null;
        if (!reading) {
            return;
        }
        long rest = remaining - (System.nanoTime() - readStart);
        if (rest > 0) {
            set(rest);
        } else {
            abort.run();
        }
    }

    /** Nobody will wait any more. */
    public synchronized void stop() {
        if (timerTask != null) {
            timerTask.cancel(false);
        }
    }

    @Override
    public Duration duration() {
        return deadline.duration();
    }

    @Override
    public synchronized boolean isExpired() {
        return remaining <= 0;
    }
}
