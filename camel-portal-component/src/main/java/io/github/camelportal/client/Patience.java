package io.github.camelportal.client;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * How long the bytes of an answer that is read as it is used may be waited for, in sum: what a deadline leaves when the
 * answer has begun. What a route does between two reads takes as long as it likes, since the portal cannot help it.
 */
final class Patience implements TimeLimit {

    private final Deadline deadline;
    private final ScheduledExecutorService timer;
    private final Runnable giveUp;
    private long left;
    private long since;
    private boolean waiting;
    private Future<?> alarm;

    /**
     * Counts nothing yet.
     *
     * @param timer  knows when it is over
     * @param giveUp ends a read that waits
     */
    Patience(Deadline deadline, ScheduledExecutorService timer, Runnable giveUp) {
        this.deadline = deadline;
        this.timer = timer;
        this.giveUp = giveUp;
        this.left = Long.MAX_VALUE;
    }

    /** The answer has begun. */
    synchronized void start() {
        left = deadline.left().toNanos();
    }

    /** Somebody waits for the next bytes. */
    synchronized void begin() {
        waiting = true;
        since = System.nanoTime();
        // One that was set for an earlier wait rings too early, and is set anew then: that is less often than each
        // time.
        if (alarm == null) {
            set(left);
        }
    }

    /** They have come, or never will. */
    synchronized void end() {
        waiting = false;
        left -= System.nanoTime() - since;
    }

    private void set(long nanos) {
        try {
            alarm = timer.schedule(this::ring, Math.max(0, nanos), TimeUnit.NANOSECONDS);
        } catch (RejectedExecutionException e) {
            // Everything ends, and the connection with it: nobody will have to wait.
            giveUp.run();
        }
    }

    private synchronized void ring() {
        alarm = null;
        if (!waiting) {
            return;
        }
        long rest = left - (System.nanoTime() - since);
        if (rest > 0) {
            set(rest);
        } else {
            giveUp.run();
        }
    }

    /** Nobody will wait any more. */
    synchronized void stop() {
        if (alarm != null) {
            alarm.cancel(false);
        }
    }

    @Override
    public Duration whole() {
        return deadline.whole();
    }

    @Override
    public synchronized boolean isOver() {
        return left <= 0;
    }
}
