package io.github.camelportal.consumer;

import java.time.Instant;
import java.util.concurrent.atomic.LongAdder;

/** Counts what becomes of a feed, for those who look at it from outside. */
final class FeedProgress {

    private final String operation;
    private final String feedId;
    private final LongAdder given = new LongAdder();
    private final LongAdder succeeded = new LongAdder();
    private final LongAdder failed = new LongAdder();
    private Instant lastPoll;
    private Instant lastSuccess;
    private int failuresInRow;
    private int known;

    FeedProgress(String operation, String feedId) {
        this.operation = operation;
        this.feedId = feedId;
    }

    String operation() {
        return operation;
    }

    /** The portal is about to be asked. */
    synchronized void begin() {
        lastPoll = Instant.now();
    }

    /** The poll has come to its end. */
    synchronized void end() {
        lastSuccess = lastPoll;
        failuresInRow = 0;
    }

    /** The poll has come to an end, which may be too early. */
    void end(FeedBatch batch) {
        if (batch.failure() == null) {
            end();
        } else {
            fail();
        }
    }

    /** The poll has failed. */
    synchronized void fail() {
        failuresInRow++;
    }

    synchronized void known(int count) {
        known = count;
    }

    void given(int events) {
        given.add(events);
    }

    void succeeded(int events) {
        succeeded.add(events);
    }

    void failed(int events) {
        failed.add(events);
    }

    synchronized FeedStatus status() {
        return new FeedStatus(
                operation,
                feedId,
                lastPoll,
                lastSuccess,
                failuresInRow,
                given.sum(),
                succeeded.sum(),
                failed.sum(),
                known);
    }
}
