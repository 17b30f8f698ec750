package io.github.camelportal.internal.client.policy;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Cumulative read timeout of a streamed response: the time that the deadline leaves when the response has started. The time
 * that a route spends between two reads does not count, because the portal has no influence on it.
 */
public final class StreamReadTimeout implements Timeout {

    private final Deadline deadline;
    private final ScheduledExecutorService timer;
    private final Runnable abort;
    private final Ticker ticker;
    private long remaining = Long.MAX_VALUE;
    private long readStart;
    private boolean reading;
    private Future<?> timerTask;

    /**
     * Creates a timeout that does not count yet.
     *
     * @param deadline deadline of the call, which gives the time and the ticker
     * @param timer    timer for the end of the time
     * @param abort    action that ends a blocked read
     */
    public StreamReadTimeout(Deadline deadline, ScheduledExecutorService timer, Runnable abort) {
        this.deadline = deadline;
        this.timer = timer;
        this.abort = abort;
        this.ticker = deadline.ticker();
    }

    /** Starts to count, with the time that the deadline leaves. */
    public synchronized void arm() {
        remaining = deadline.remaining().toNanos();
    }

    /** Called before a thread blocks for the next bytes. */
    public synchronized void beforeRead() {
        reading = true;
        readStart = ticker.nanoTime();
        // A task of an earlier read fires too early and is scheduled again then, which is rarer than once for each
        // read.
        if (timerTask == null) {
            schedule(remaining);
        }
    }

    /** Called after the bytes have arrived, or the read failed. */
    public synchronized void afterRead() {
        reading = false;
        remaining -= ticker.nanoTime() - readStart;
    }

    private void schedule(long nanos) {
        try {
            timerTask = timer.schedule(this::onTimer, Math.max(0, nanos), TimeUnit.NANOSECONDS);
        } catch (RejectedExecutionException e) {
            // The component stops, and without a timer the read could block for ever.
            abort.run();
        }
    }

    private synchronized void onTimer() {
        timerTask = null;
        if (!reading) {
            return;
        }
        long unused = remaining - (ticker.nanoTime() - readStart);
        if (unused > 0) {
            schedule(unused);
        } else {
            abort.run();
        }
    }

    /** Stops the timer, after the last read. */
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
    public String option() {
        return deadline.option();
    }

    @Override
    public synchronized boolean isExpired() {
        return remaining <= 0;
    }
}
