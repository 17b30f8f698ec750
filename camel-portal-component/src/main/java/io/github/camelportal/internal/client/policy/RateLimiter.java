package io.github.camelportal.internal.client.policy;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Spreads the requests of an account evenly, in the order in which they are asked for. */
public final class RateLimiter {

    private final double perSecond;
    private final long interval;
    private long next = System.nanoTime();

    /**
     * For one account.
     *
     * @param perSecond requests in a second, more than 0
     */
    public RateLimiter(double perSecond) {
        this.perSecond = perSecond;
        this.interval = (long) (TimeUnit.SECONDS.toNanos(1) / perSecond);
    }

    public double perSecond() {
        return perSecond;
    }

    /** How long it is until the next free moment. */
    public synchronized Duration nextPermitIn() {
        return Duration.ofNanos(Math.max(0, next - System.nanoTime()));
    }

    /** Takes the next free moment, and says how long it is until then; null if that is after the deadline. */
    public synchronized Duration reserve(Deadline deadline) {
        long now = System.nanoTime();
        long moment = next - now < 0 ? now : next;
        Duration wait = Duration.ofNanos(moment - now);
        if (!wait.isZero() && !deadline.hasTimeFor(wait)) {
            return null;
        }
        next = moment + interval;
        return wait;
    }
}
