package io.github.camelportal.simulator.http;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import io.github.camelportal.simulator.store.History;

/** The latest calls of the portal's API with their responses. */
public final class CallLog {

    private final History<RecordedCall> latest = new History<>();
    private final Clock clock;
    private long count;

    public CallLog(Clock clock) {
        this.clock = clock;
    }

    /** Returns the latest 10,000 calls, oldest first. */
    public List<RecordedCall> latest() {
        return latest.entries();
    }

    /** Returns the number of calls since the start. */
    public synchronized long count() {
        return count;
    }

    /** Starts the measurement of a call. */
    Measurement start(Request request) {
        return new Measurement(request, clock.instant(), System.nanoTime());
    }

    private synchronized void add(Measurement call, Outcome outcome) {
        boolean dropped = outcome.delivery() == Outcome.Delivery.DROPPED;
        latest.add(new RecordedCall(
                ++count,
                call.request.method(),
                call.request.path(),
                RecordedFields.of(call.request),
                dropped ? 0 : outcome.response().status(),
                outcome.delivery() == Outcome.Delivery.COMPLETE,
                Duration.ofNanos(System.nanoTime() - call.startNanos),
                call.at));
    }

    /** A call whose response is not there yet. */
    final class Measurement {

        private final Request request;
        private final Instant at;
        private final long startNanos;

        private Measurement(Request request, Instant at, long startNanos) {
            this.request = request;
            this.at = at;
            this.startNanos = startNanos;
        }

        /** Adds the call to the log. */
        void end(Outcome outcome) {
            add(this, outcome);
        }
    }
}
