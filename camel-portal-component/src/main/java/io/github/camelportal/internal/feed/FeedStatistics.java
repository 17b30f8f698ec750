package io.github.camelportal.internal.feed;

import java.time.Instant;
import java.util.concurrent.atomic.LongAdder;

/** Counts the polls and events of a feed. Thread-safe. */
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
    private String heldRemovals;

    /**
     * Starts with zeros.
     *
     * @param operation id of the operation, such as {@code invoices/list}
     * @param feedId    the {@code feedId} of the endpoint, or null
     */
    public FeedStatistics(String operation, String feedId) {
        this.operation = operation;
        this.feedId = feedId;
    }

    String operation() {
        return operation;
    }

    /** Records that a poll is about to send its request. */
    public synchronized void pollStarted() {
        lastPoll = Instant.now();
    }

    /** Records that the poll has completed. */
    public synchronized void pollCompleted() {
        lastSuccess = lastPoll;
        failuresInRow = 0;
    }

    /** Records that the poll has completed, or failed if the batch was cut short. */
    public void pollCompleted(FeedBatch batch) {
        if (batch.failure() == null) {
            pollCompleted();
        } else {
            pollFailed();
        }
    }

    /** Records that the poll has failed. */
    public synchronized void pollFailed() {
        failuresInRow++;
    }

    synchronized void setTrackedElements(int count) {
        trackedElements = count;
    }

    /**
     * Records removals that are held back.
     *
     * @param problem reason, a sentence, or null if none is held back
     */
    synchronized void setHeldRemovals(String problem) {
        heldRemovals = problem;
    }

    /** Counts events that were given to an exchange. */
    public void delivered(int events) {
        delivered.add(events);
    }

    /** Counts events whose exchange has succeeded. */
    public void succeeded(int events) {
        succeeded.add(events);
    }

    /** Counts events whose exchange has failed, or that could not be read. */
    public void failed(int events) {
        failed.add(events);
    }

    /** Returns the figures of this moment. */
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
                trackedElements,
                heldRemovals);
    }
}
