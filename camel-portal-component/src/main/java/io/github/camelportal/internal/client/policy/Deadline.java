package io.github.camelportal.internal.client.policy;

import java.time.Duration;

/** The moment at which a call must have ended, with all its retries and waits. */
public final class Deadline implements Timeout {

    /** The longest duration. The nanoseconds of 300 years would not fit into a long. */
    private static final Duration LONGEST = Duration.ofDays(36_500);

    private final Duration duration;
    private final String option;
    private final Ticker ticker;
    private final long end;

    private Deadline(Duration duration, String option, Ticker ticker) {
        this.duration = duration;
        this.option = option;
        this.ticker = ticker;
        this.end = ticker.nanoTime() + (duration.compareTo(LONGEST) < 0 ? duration : LONGEST).toNanos();
    }

    /** Returns the deadline of a call that starts now. */
    public static Deadline after(Duration duration) {
        return after(duration, System::nanoTime);
    }

    /** Returns the deadline of a call that starts now by the given ticker. */
    public static Deadline after(Duration duration, Ticker ticker) {
        return new Deadline(duration, CallOptions.REQUEST_DEADLINE, ticker);
    }

    /** Returns the deadline of a call that starts now with the given options. */
    static Deadline of(CallOptions options) {
        return new Deadline(options.deadline(), options.deadlineOption(), System::nanoTime);
    }

    /** Returns the time that remains, which is never negative. */
    public Duration remaining() {
        return Duration.ofNanos(Math.max(0, end - ticker.nanoTime()));
    }

    @Override
    public Duration duration() {
        return duration;
    }

    @Override
    public String option() {
        return option;
    }

    @Override
    public boolean isExpired() {
        return end - ticker.nanoTime() <= 0;
    }

    /** Whether this deadline is before another one of the same ticker. */
    boolean isBefore(Deadline other) {
        return end - other.end < 0;
    }

    /** Whether time remains after a wait. */
    boolean hasTimeFor(Duration wait) {
        return wait.compareTo(remaining()) < 0;
    }

    Ticker ticker() {
        return ticker;
    }
}
