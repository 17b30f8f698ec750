package io.github.camelportal.internal.client.policy;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Spaces the requests of an account evenly, in the order in which they reserve their permits. */
public final class RateLimiter {

    private final double perSecond;
    private final long interval;
    private final Ticker ticker;
    private long next;

    /**
     * Creates the limiter of one account.
     *
     * @param perSecond maximum number of requests per second, greater than 0
     */
    public RateLimiter(double perSecond) {
        this(perSecond, System::nanoTime);
    }

    RateLimiter(double perSecond, Ticker ticker) {
        this.perSecond = perSecond;
        this.interval = (long) (TimeUnit.SECONDS.toNanos(1) / perSecond);
        this.ticker = ticker;
        this.next = ticker.nanoTime();
    }

    public double perSecond() {
        return perSecond;
    }

    /** Returns the time until the next free permit. */
    public synchronized Duration nextPermitIn() {
        return Duration.ofNanos(Math.max(0, next - ticker.nanoTime()));
    }

    /** Reserves the next free permit and returns the time until then, or null if that is after the deadline. */
    public synchronized Duration reserve(Deadline deadline) {
        long now = ticker.nanoTime();
        long permit = next - now < 0 ? now : next;
        Duration wait = Duration.ofNanos(permit - now);
        if (!wait.isZero() && !deadline.hasTimeFor(wait)) {
            return null;
        }
        next = permit + interval;
        return wait;
    }
}
