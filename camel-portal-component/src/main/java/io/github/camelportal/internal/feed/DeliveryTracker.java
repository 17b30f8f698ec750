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
 * What is known of the elements of a feed between two polls, beside their states: which are in progress, which have failed,
 * and which were processed while their states could not be saved. All threads use it, so it keeps itself consistent.
 */
public final class DeliveryTracker {

    private static final Logger LOG = LoggerFactory.getLogger(DeliveryTracker.class);

    private final FeedState feedState;
    private final Set<String> offered = new HashSet<>();
    private final Set<String> inFlight = new HashSet<>();
    private final Set<String> failed = new HashSet<>();
    private final Set<String> dryRun = new HashSet<>();
    private final Map<String, String> unsaved = new HashMap<>();

    public DeliveryTracker(FeedState feedState) {
        this.feedState = feedState;
    }

    /**
     * Begins a poll: saves what could not be saved before. Where that fails again, the poll must not go on, since more would
     * have to be processed twice after a crash.
     *
     * @return what is in progress and must not be given out, even if it ends while the portal still answers
     */
    public synchronized Set<String> startPoll() {
        for (Map.Entry<String, String> state : Map.copyOf(unsaved).entrySet()) {
            feedState.save(state.getKey(), state.getValue());
            unsaved.remove(state.getKey());
        }
        offered.clear();
        return Set.copyOf(inFlight);
    }

    /** Whether everything that was found has been processed, and is known to be. */
    public synchronized boolean isIdle() {
        return offered.isEmpty() && inFlight.isEmpty() && failed.isEmpty() && unsaved.isEmpty();
    }

    public synchronized boolean isInFlight(String key) {
        return inFlight.contains(key);
    }

    synchronized boolean hasFailed(String key) {
        return failed.contains(key);
    }

    /** It was found, and may be given out. */
    public synchronized void markOffered(String key) {
        offered.add(key);
    }

    synchronized void startPoll(String key) {
        offered.remove(key);
        inFlight.add(key);
    }

    synchronized void rollback(String key) {
        inFlight.remove(key);
        failed.add(key);
    }

    /** It was processed in this state, null where it is gone, and is not in progress any more. */
    public void commit(String key, String state) {
        save(key, state);
        complete(key);
    }

    /** Notes that it was processed in this state; if that cannot be saved now, the next poll does it. */
    public void save(String key, String state) {
        try {
            // Without the lock, so that exchanges on several threads do not wait for each other's states.
            feedState.save(key, state);
        } catch (RuntimeException e) {
            LOG.warn(
                    "{} was processed, but its state could not be saved; the next poll saves it before it asks for more",
                    feedState.name(key),
                    e);
            saveLater(key, state);
        }
    }

    /** Forgets a state before something makes it wrong; if that fails, so does the poll. */
    public void forget(String key) {
        synchronized (this) {
            unsaved.remove(key);
        }
        feedState.save(key, null);
    }

    private synchronized void saveLater(String key, String state) {
        unsaved.put(key, state);
    }

    /** It was processed, and neither the portal nor the states may know: without a dry run, it is to be processed anew. */
    public synchronized void markDryRun(String key) {
        dryRun.add(key);
    }

    public synchronized boolean isDryRun(String key) {
        return dryRun.contains(key);
    }

    /** It is not in progress any more, and nothing about it has failed. */
    public synchronized void complete(String key) {
        failed.remove(key);
        inFlight.remove(key);
    }

    /** These are not there any more. */
    public synchronized void prune(Predicate<String> gone) {
        failed.removeIf(gone);
        dryRun.removeIf(gone);
    }
}
