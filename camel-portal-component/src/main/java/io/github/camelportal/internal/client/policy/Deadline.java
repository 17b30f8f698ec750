package io.github.camelportal.internal.client.policy;

import java.time.Duration;

/**
 * When a call must have ended, with all its repetitions and the waiting between them.
 *
 * @param duration how long it may take from its beginning
 * @param end   by the clock of {@link System#nanoTime}
 */
public record Deadline(Duration duration, long end) implements Timeout {

    public static Deadline in(Duration whole) {
        return new Deadline(whole, System.nanoTime() + whole.toNanos());
    }

    /** What is left, never less than nothing. */
    public Duration remaining() {
        return Duration.ofNanos(Math.max(0, end - System.nanoTime()));
    }

    @Override
    public boolean isExpired() {
        return end - System.nanoTime() <= 0;
    }

    /** Whether there is time left after a wait. */
    boolean hasTimeFor(Duration wait) {
        return wait.compareTo(remaining()) < 0;
    }
}
