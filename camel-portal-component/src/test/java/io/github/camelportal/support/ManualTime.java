package io.github.camelportal.support;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import io.github.camelportal.internal.client.policy.Sleeper;
import io.github.camelportal.internal.client.policy.Ticker;

/** Time that passes only when a test says so, for everything that reads or spends it. */
public final class ManualTime {

    private final Instant start = Instant.parse("2026-01-31T12:00:00Z");
    private final List<Duration> sleeps = new ArrayList<>();
    private final List<Runnable> listeners = new ArrayList<>();
    private Duration passed = Duration.ZERO;
    private boolean cancelled;

    /** Returns a ticker that is about to overflow, as {@link System#nanoTime} may. */
    public Ticker ticker() {
        return () -> Long.MAX_VALUE - 1 + passed.toNanos();
    }

    public Clock clock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Instant instant() {
                return now();
            }
        };
    }

    /** Returns a sleeper that lets the time pass instead of waiting for it. */
    public Sleeper sleeper() {
        return wait -> {
            sleeps.add(wait);
            if (!cancelled) {
                advance(wait);
            }
            return !cancelled;
        };
    }

    /** Returns the waits of the sleeper. */
    public List<Duration> sleeps() {
        return sleeps;
    }

    /** Cuts each further wait of the sleeper short. */
    public void cancelSleeps() {
        cancelled = true;
    }

    public Instant now() {
        return start.plus(passed);
    }

    public void advance(Duration time) {
        passed = passed.plus(time);
        List.copyOf(listeners).forEach(Runnable::run);
    }

    public void advanceMillis(long millis) {
        advance(Duration.ofMillis(millis));
    }

    void onAdvance(Runnable listener) {
        listeners.add(listener);
    }
}
