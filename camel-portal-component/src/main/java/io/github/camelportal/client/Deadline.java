package io.github.camelportal.client;

import java.time.Duration;

/**
 * When a call must have ended, with all its repetitions and the waiting between them.
 *
 * @param whole how long it may take from its beginning
 * @param end   by the clock of {@link System#nanoTime}
 */
record Deadline(Duration whole, long end) implements TimeLimit {

    static Deadline in(Duration whole) {
        return new Deadline(whole, System.nanoTime() + whole.toNanos());
    }

    /** What is left, never less than nothing. */
    Duration left() {
        return Duration.ofNanos(Math.max(0, end - System.nanoTime()));
    }

    @Override
    public boolean isOver() {
        return end - System.nanoTime() <= 0;
    }

    /** Whether there is time left after a wait. */
    boolean allows(Duration wait) {
        return wait.compareTo(left()) < 0;
    }
}
