package io.github.camelportal.consumer;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is known of the elements of a feed between two polls, beside their states: which are in progress, which have failed,
 * and which were processed while their states could not be saved. All threads use it, so it keeps itself consistent.
 */
final class FeedLedger {

    private static final Logger LOG = LoggerFactory.getLogger(FeedLedger.class);

    private final FeedStates states;
    private final Set<String> offered = new HashSet<>();
    private final Set<String> inProgress = new HashSet<>();
    private final Set<String> failed = new HashSet<>();
    private final Set<String> rehearsed = new HashSet<>();
    private final Map<String, String> unsaved = new HashMap<>();

    FeedLedger(FeedStates states) {
        this.states = states;
    }

    /**
     * Begins a poll: saves what could not be saved before. Where that fails again, the poll must not go on, since more would
     * have to be processed twice after a crash.
     *
     * @return what is in progress and must not be given out, even if it ends while the portal still answers
     */
    synchronized Set<String> begin() {
        for (Map.Entry<String, String> state : Map.copyOf(unsaved).entrySet()) {
            states.save(state.getKey(), state.getValue());
            unsaved.remove(state.getKey());
        }
        offered.clear();
        return Set.copyOf(inProgress);
    }

    /** Whether everything that was found has been processed, and is known to be. */
    synchronized boolean isSettled() {
        return offered.isEmpty() && inProgress.isEmpty() && failed.isEmpty() && unsaved.isEmpty();
    }

    synchronized boolean isInProgress(String key) {
        return inProgress.contains(key);
    }

    synchronized boolean hasFailed(String key) {
        return failed.contains(key);
    }

    /** It was found, and may be given out. */
    synchronized void offer(String key) {
        offered.add(key);
    }

    synchronized void begin(String key) {
        offered.remove(key);
        inProgress.add(key);
    }

    synchronized void fail(String key) {
        inProgress.remove(key);
        failed.add(key);
    }

    /** It was processed in this state, null where it is gone, and is not in progress any more. */
    void succeed(String key, String state) {
        save(key, state);
        end(key);
    }

    /** Notes that it was processed in this state; if that cannot be saved now, the next poll does it. */
    void save(String key, String state) {
        try {
            // Without the lock, so that exchanges on several threads do not wait for each other's states.
            states.save(key, state);
        } catch (RuntimeException e) {
            LOG.warn(
                    "{} was processed, but its state could not be saved; the next poll saves it before it asks for more",
                    states.name(key),
                    e);
            saveLater(key, state);
        }
    }

    /** Forgets a state before something makes it wrong; if that fails, so does the poll. */
    void forget(String key) {
        synchronized (this) {
            unsaved.remove(key);
        }
        states.save(key, null);
    }

    private synchronized void saveLater(String key, String state) {
        unsaved.put(key, state);
    }

    /** It was processed, and neither the portal nor the states may know: without a dry run, it is to be processed anew. */
    synchronized void rehearse(String key) {
        rehearsed.add(key);
    }

    synchronized boolean isRehearsed(String key) {
        return rehearsed.contains(key);
    }

    /** It is not in progress any more, and nothing about it has failed. */
    synchronized void end(String key) {
        failed.remove(key);
        inProgress.remove(key);
    }

    /** These are not there any more. */
    synchronized void forgetIf(Predicate<String> gone) {
        failed.removeIf(gone);
        rehearsed.removeIf(gone);
    }
}
