package io.github.camelportal.internal.feed;

import java.time.Instant;
import java.util.concurrent.atomic.LongAdder;

/** Counts what becomes of a feed, for those who look at it from outside. */
public final class FeedStatistics {

    private final String operation;
    private final String feedId;
    private final LongAdder delivered = new LongAdder();
    private final LongAdder succeeded = new LongAdder();
    private final LongAdder failed = new LongAdder();
    private Instant lastPoll;
    private Instant lastSuccess;
    private int failuresInRow;
    private int trackedElements;

    public FeedStatistics(String operation, String feedId) {
        this.operation = operation;
        this.feedId = feedId;
    }

    String operation() {
        return operation;
    }

    /** The portal is about to be asked. */
    public synchronized void pollStarted() {
        lastPoll = Instant.now();
    }

    /** The poll has come to its end. */
    public synchronized void pollCompleted() {
        lastSuccess = lastPoll;
        failuresInRow = 0;
    }

    /** The poll has come to an end, which may be too early. */
    public void pollCompleted(FeedBatch batch) {
        if (batch.failure() == null) {
            pollCompleted();
        } else {
            pollFailed();
        }
    }

    /** The poll has failed. */
    public synchronized void pollFailed() {
        failuresInRow++;
    }

    synchronized void trackedElements(int count) {
        trackedElements = count;
    }

    public void delivered(int events) {
        delivered.add(events);
    }

    public void succeeded(int events) {
        succeeded.add(events);
    }

    public void failed(int events) {
        failed.add(events);
    }

    public synchronized FeedStatus status() {
        return new FeedStatus(
                operation,
                feedId,
                lastPoll,
                lastSuccess,
                failuresInRow,
                delivered.sum(),
                succeeded.sum(),
                failed.sum(),
                trackedElements);
    }
}
