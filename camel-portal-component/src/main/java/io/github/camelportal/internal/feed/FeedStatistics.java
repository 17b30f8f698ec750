package io.github.camelportal.internal.feed;

import java.time.Instant;
import java.util.concurrent.atomic.LongAdder;

import io.github.camelportal.internal.client.policy.Ticker;

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
    private int unsavedStates;
    private final FeedProgress progress;

    /**
     * Starts with zeros.
     *
     * @param operation id of the operation, such as {@code invoices/list}
     * @param feedId    the {@code feedId} of the endpoint, or null
     */
    public FeedStatistics(String operation, String feedId) {
        this(operation, feedId, System::nanoTime);
    }

    FeedStatistics(String operation, String feedId, Ticker ticker) {
        this.operation = operation;
        this.feedId = feedId;
        this.progress = new FeedProgress("portal:" + operation + (feedId == null ? "" : " feedId=" + feedId), ticker);
    }

    /** Returns the progress of the poll that runs. */
    public FeedProgress progress() {
        return progress;
    }

    String operation() {
        return operation;
    }

    /** Records that a poll is about to send its request. */
    public synchronized void pollStarted() {
        lastPoll = Instant.now();
        progress.pollStarted();
    }

    /** Records that the poll has completed. */
    public synchronized void pollCompleted() {
        lastSuccess = lastPoll;
        failuresInRow = 0;
        progress.pollEnded();
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
        progress.pollEnded();
    }

    /** Records that the poll has ended early because its consumer stops, which is neither a success nor a failure. */
    public void pollStopped() {
        progress.pollEnded();
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

    /** Records the number of processed events whose state is not saved yet. */
    synchronized void setUnsavedStates(int count) {
        unsavedStates = count;
    }

    /** Counts events that were given to an exchange. */
    public void delivered(int events) {
        delivered.add(events);
        progress.exchangeDelivered();
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
                heldRemovals,
                unsavedStates,
                progress.running());
    }
}
