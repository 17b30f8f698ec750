package io.github.camelportal.internal.client.policy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The time during which a portal asked for no requests, by the {@code Retry-After} of a rate-limit response. Feeds skip their
 * polls and health checks their probes until it ends. Producers do not ask: their requests follow {@link RetryPolicy}.
 */
public final class BackOff {

    /** Longest time that is respected, because a portal may name a wrong date. */
    static final Duration LONGEST = Duration.ofHours(1);

    private final Clock clock;
    private volatile Instant end = Instant.MIN;

    /** Creates one that has not started. */
    public BackOff() {
        this(Clock.systemUTC());
    }

    BackOff(Clock clock) {
        this.clock = clock;
    }

    /**
     * Starts, or starts again: the latest response counts.
     *
     * @param retryAfter time that the portal asked for, of which at most an hour is respected
     */
    public void start(Duration retryAfter) {
        end = clock.instant().plus(retryAfter.compareTo(LONGEST) > 0 ? LONGEST : retryAfter);
    }

    /** Returns the time that remains, or zero if requests may be sent. */
    public Duration remaining() {
        Duration remaining = Duration.between(clock.instant(), end);
        return remaining.isNegative() ? Duration.ZERO : remaining;
    }

    /** Returns the end, or empty if requests may be sent. */
    public Optional<Instant> end() {
        Instant current = end;
        return current.isAfter(clock.instant()) ? Optional.of(current) : Optional.empty();
    }
}
