package io.github.camelportal.internal.feed;

import java.util.HashSet;
import java.util.Set;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells removed elements from overlooked ones. An element is removed if two complete snapshots in a row lack it, because a portal in
 * trouble lists too little, and because an element can move between two pages while they are read.
 *
 * <p>A snapshot that lost everything, or more than {@code maxRemoved} allows, is doubtful. It removes nothing, not even what the
 * snapshot before it lacked too. The next complete snapshot confirms the loss or refutes it.
 */
public final class RemovalDetector {

    private static final Logger LOG = LoggerFactory.getLogger(RemovalDetector.class);

    private static final int PERCENT = 100;

    private final String operation;
    private final int maxRemoved;
    private final FeedStatistics statistics;
    private Set<String> missingBefore = Set.of();

    /**
     * One reading of a list.
     *
     * @param missing  elements that have a state, and that the list lacks
     * @param present  number of elements that have a state, and that the list has
     * @param empty    whether the list has no element at all
     * @param complete whether the list was read to its announced end and each of its elements had a key
     */
    public record Snapshot(Set<String> missing, int present, boolean empty, boolean complete) {}

    RemovalDetector(String operation, int maxRemoved, FeedStatistics statistics) {
        this.operation = operation;
        this.maxRemoved = maxRemoved;
        this.statistics = statistics;
    }

    /** Creates the detector of a list that normally keeps most of its elements from one poll to the next. */
    public static RemovalDetector of(FeedContext context) {
        return new RemovalDetector(context.operation().id(), context.options().maxRemoved(), context.statistics());
    }

    /** Creates the detector of a list whose elements leave it in any number, so that no snapshot is doubtful. */
    public static RemovalDetector ofVolatileList(FeedContext context) {
        return new RemovalDetector(context.operation().id(), Integer.MAX_VALUE, context.statistics());
    }

    /** Returns the elements that are surely removed. */
    public Set<String> confirmedRemovals(Snapshot snapshot) {
        Set<String> missing = snapshot.missing();
        if (!snapshot.complete()) {
            // An incomplete snapshot shows which elements exist, and not which were removed.
            Set<String> missingTwice = new HashSet<>(missingBefore);
            missingTwice.retainAll(missing);
            missingBefore = missingTwice;
            doubt(missing.isEmpty() ? null : held(snapshot, "the snapshot is incomplete"));
            return Set.of();
        }
        Set<String> confirmed = new HashSet<>(missing);
        confirmed.retainAll(missingBefore);
        int newlyMissing = missing.size() - confirmed.size();
        missingBefore = Set.copyOf(missing);
        boolean doubtful = isDoubtful(newlyMissing, snapshot);
        doubt(doubtful ? held(snapshot, "the next complete snapshot must confirm it") : null);
        return doubtful ? Set.of() : confirmed;
    }

    private boolean isDoubtful(int newlyMissing, Snapshot snapshot) {
        if (newlyMissing == 0 || maxRemoved > PERCENT) {
            return false;
        }
        long presentBefore = (long) newlyMissing + snapshot.present();
        return snapshot.empty() || (long) newlyMissing * PERCENT > presentBefore * maxRemoved;
    }

    private String held(Snapshot snapshot, String reason) {
        int total = snapshot.missing().size() + snapshot.present();
        return snapshot.missing().size() + " of " + total + " elements are missing, and none counts as removed: "
                + reason;
    }

    private void doubt(String problem) {
        statistics.setHeldRemovals(problem);
        if (problem != null) {
            LOG.warn("Holding back removals from portal:{}. {}", operation, problem);
        }
    }
}
