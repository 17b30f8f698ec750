package io.github.camelportal.internal.feed;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.github.camelportal.internal.feed.state.FeedState;

/**
 * Tracks the delivery of events between two polls, beside their states: which are in flight, which have failed, and which were
 * processed but have no saved state yet. Thread-safe, because exchanges complete on any thread.
 */
public final class DeliveryTracker {

    private static final Logger LOG = LoggerFactory.getLogger(DeliveryTracker.class);

    private final FeedState feedState;
    private final Set<String> offered = new HashSet<>();
    private final Set<String> inFlight = new HashSet<>();
    private final Set<String> failed = new HashSet<>();
    private final Set<String> dryRun = new HashSet<>();
    private final Map<String, String> unsaved = new HashMap<>();

    /** Tracks the events of one feed. */
    public DeliveryTracker(FeedState feedState) {
        this.feedState = feedState;
    }

    /**
     * Starts a poll by saving the states that could not be saved before. If that fails, the poll must fail, because a crash would
     * otherwise repeat more than one poll.
     *
     * @return the keys in flight, which this poll must not deliver even if their exchanges complete while it reads
     */
    public synchronized Set<String> startPoll() {
        for (Map.Entry<String, String> state : Map.copyOf(unsaved).entrySet()) {
            feedState.save(state.getKey(), state.getValue());
            unsaved.remove(state.getKey());
        }
        offered.clear();
        return Set.copyOf(inFlight);
    }

    /** Returns whether all detected events have been processed and all states are saved. */
    public synchronized boolean isIdle() {
        return offered.isEmpty() && inFlight.isEmpty() && failed.isEmpty() && unsaved.isEmpty();
    }

    /** Returns whether an event is in flight. */
    public synchronized boolean isInFlight(String key) {
        return inFlight.contains(key);
    }

    synchronized boolean hasFailed(String key) {
        return failed.contains(key);
    }

    /** Marks an event as offered: the current poll has detected it and may deliver it. */
    public synchronized void markOffered(String key) {
        offered.add(key);
    }

    synchronized void markInFlight(String key) {
        offered.remove(key);
        inFlight.add(key);
    }

    synchronized void rollback(String key) {
        inFlight.remove(key);
        failed.add(key);
    }

    /**
     * Commits an event: saves its state, and completes it.
     *
     * @param state the state in which it was processed, or null if its element was removed
     */
    public void commit(String key, String state) {
        save(key, state);
        complete(key);
    }

    /**
     * Saves the state of an event that was processed. If that fails, the next poll saves it.
     *
     * @param state the state in which it was processed, or null if its element was removed
     */
    public void save(String key, String state) {
        try {
            // Without the lock, so that exchanges on several threads do not wait for each other's states.
            feedState.save(key, state);
        } catch (RuntimeException e) {
            LOG.warn(
                    "Failed to save the state of a processed event; the next poll saves it first: {}",
                    feedState.name(key),
                    e);
            saveAtNextPoll(key, state);
        }
    }

    private synchronized void saveAtNextPoll(String key, String state) {
        unsaved.put(key, state);
    }

    /** Deletes a state before something makes it wrong. If that fails, so must the poll. */
    public void deleteState(String key) {
        synchronized (this) {
            unsaved.remove(key);
        }
        feedState.save(key, null);
    }

    /** Remembers an event processed in a dry run in memory only, so that it is processed again without a dry run. */
    public synchronized void markDryRun(String key) {
        dryRun.add(key);
    }

    /** Returns whether an event was processed in a dry run. */
    public synchronized boolean isDryRun(String key) {
        return dryRun.contains(key);
    }

    /** Returns the events that were processed in a dry run. */
    public synchronized Set<String> dryRuns() {
        return Set.copyOf(dryRun);
    }

    /** Completes an event: it is not in flight any more, and its earlier failures do not count. */
    public synchronized void complete(String key) {
        failed.remove(key);
        inFlight.remove(key);
    }

    /** Forgets failures and dry runs of removed elements. */
    public synchronized void prune(Predicate<String> isRemoved) {
        failed.removeIf(isRemoved);
        dryRun.removeIf(isRemoved);
    }
}
