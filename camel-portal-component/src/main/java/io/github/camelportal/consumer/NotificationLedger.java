package io.github.camelportal.consumer;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * What is known of notifications between polls: which ones are in progress, and which ones were processed while the portal
 * does not know it yet. All threads use it, so it keeps itself consistent.
 */
final class NotificationLedger {

    private final Set<String> inProgress = new HashSet<>();
    private final Set<String> unacknowledged = new HashSet<>();

    /** All that must not be given out. */
    synchronized Set<String> taken() {
        Set<String> taken = new HashSet<>(inProgress);
        taken.addAll(unacknowledged);
        return taken;
    }

    /** Those whose acknowledgement is to be repeated. */
    synchronized Set<String> unacknowledged() {
        return Set.copyOf(unacknowledged);
    }

    synchronized void begin(Collection<String> ids) {
        inProgress.addAll(ids);
    }

    /** They were not processed, so they may come again. */
    synchronized void giveBack(Collection<String> ids) {
        inProgress.removeAll(ids);
    }

    /** It was processed, and the portal will have to be told so later. */
    synchronized void awaitAcknowledgement(String id) {
        unacknowledged.add(id);
        inProgress.remove(id);
    }

    /** The portal knows that it was processed, or no longer lists it. */
    synchronized void settle(String id) {
        inProgress.remove(id);
        unacknowledged.remove(id);
    }
}
