package io.github.camelportal.simulator.faults;

import java.time.Duration;
import java.time.Instant;

import io.github.camelportal.simulator.http.Outcome;
import io.github.camelportal.simulator.http.SimulatedResponse;

/** Lets so many requests pass in each period, and treats the others as another fault does. */
final class RateLimit implements FaultAction {

    private final int limit;
    private final Duration period;
    private final FaultAction beyond;
    private Instant periodEnd = Instant.MIN;
    private int count;

    /** @param beyond null for HTTP 429 that tells when to come back */
    RateLimit(int limit, Duration period, FaultAction beyond) {
        if (limit < 0 || period.isNegative() || period.isZero()) {
            throw new IllegalArgumentException("No rate limit: " + limit + " requests per " + period);
        }
        this.limit = limit;
        this.period = period;
        this.beyond = beyond;
    }

    @Override
    public Outcome around(Passage passage) {
        Instant now = passage.clock().instant();
        Duration wait = waitBeyondLimit(now);
        if (wait.isZero()) {
            return passage.proceed();
        }
        if (beyond != null) {
            return beyond.around(passage);
        }
        passage.note("rate-limit", "rate limit of " + limit + " per " + period);
        long seconds = Math.max(1, wait.toSeconds());
        SimulatedResponse response =
                SimulatedResponse.text(429, "text/html", "").withHeader("Retry-After", Long.toString(seconds));
        return Outcome.complete(response);
    }

    private synchronized Duration waitBeyondLimit(Instant now) {
        if (!now.isBefore(periodEnd)) {
            periodEnd = now.plus(period);
            count = 0;
        }
        count++;
        return count <= limit ? Duration.ZERO : Duration.between(now, periodEnd);
    }
}
