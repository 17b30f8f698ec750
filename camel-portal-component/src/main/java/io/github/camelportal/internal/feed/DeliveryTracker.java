package io.github.camelportal.internal.feed;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

import io.github.camelportal.internal.feed.state.FeedState;

/**
 * Tracks the delivery of events between two polls, beside their states: which are in flight, which have failed, and which were
 * processed but have no saved state yet. Thread-safe, because exchanges complete on any thread.
 */
public final class DeliveryTracker {

    private static final Logger LOG = LoggerFactory.getLogger(DeliveryTracker.class);

    private final FeedState feedState;
    private final FeedStatistics statistics;
    private final Set<String> offered = new HashSet<>();
    private final Set<String> inFlight = new HashSet<>();
    private final Set<String> failed = new HashSet<>();
    private final Set<String> dryRun = new HashSet<>();
    private final Map<String, String> unsaved = new HashMap<>();

    /** Tracks the events of one feed. */
    public DeliveryTracker(FeedState feedState, FeedStatistics statistics) {
        this.feedState = feedState;
        this.statistics = statistics;
    }

    /**
     * Starts a poll by saving the states that could not be saved before. If that fails, the poll must fail, because a crash would
     * otherwise repeat more than one poll.
     *
     * @return the keys in flight, which this poll must not deliver even if their exchanges complete while it reads
     */
    public synchronized Set<String> startPoll() {
        if (!unsaved.isEmpty()) {
            feedState.saveAll(unsaved);
            LOG.info(
                    "Saved {} states of processed events, which could not be saved before: {}",
                    unsaved.size(),
                    feedState.name("*"));
            unsaved.clear();
            statistics.setUnsavedStates(0);
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

    synchronized void markInFlight(List<? extends FeedEvent> events) {
        events.forEach(event -> markInFlight(event.key()));
    }

    synchronized void rollback(String key) {
        inFlight.remove(key);
        failed.add(key);
    }

    synchronized void rollback(List<? extends FeedEvent> events) {
        events.forEach(event -> rollback(event.key()));
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
        saveAll(Collections.singletonMap(key, state));
    }

    /**
     * Saves the states of events that were processed, together if the repository can. If that fails, the next poll saves all of them.
     *
     * @param states the states by key; null if the element was removed
     */
    void saveAll(Map<String, String> states) {
        try {
            // Without the lock, so that exchanges on several threads do not wait for each other's states.
            feedState.saveAll(states);
        } catch (RuntimeException e) {
            saveAtNextPoll(states, e);
        }
    }

    /** Logs the first failure of an outage only, because the states of all following events may fail too. */
    private synchronized void saveAtNextPoll(Map<String, String> states, RuntimeException failure) {
        boolean isFirst = unsaved.isEmpty();
        unsaved.putAll(states);
        statistics.setUnsavedStates(unsaved.size());
        LOG.atLevel(isFirst ? Level.WARN : Level.DEBUG)
                .setCause(failure)
                .log(
                        "Failed to save {} states of processed events; the next poll saves them first, with those that fail"
                                + " until then: {}",
                        states.size(),
                        feedState.name(states.keySet().iterator().next()));
    }

    /** Deletes a state before something makes it wrong. If that fails, so must the poll. */
    public void deleteState(String key) {
        synchronized (this) {
            unsaved.remove(key);
            statistics.setUnsavedStates(unsaved.size());
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

    synchronized void complete(List<? extends FeedEvent> events) {
        events.forEach(event -> complete(event.key()));
    }

    /** Forgets failures and dry runs of removed elements. */
    public synchronized void prune(Predicate<String> isRemoved) {
        failed.removeIf(isRemoved);
        dryRun.removeIf(isRemoved);
    }
}
