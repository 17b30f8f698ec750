package io.github.camelportal.internal.feed;

import java.util.HashSet;
import java.util.Set;

/**
 * Tells what is gone from what was only overlooked: between two pages of an answer an element can move from a page that was
 * not read yet to one that was. So of an answer with pages, what is missing must be missing in two polls in a row.
 */
public final class RemovalDetector {

    private Set<String> missingBefore = Set.of();

    /**
     * What is surely gone.
     *
     * @param missing what a whole answer did not have
     * @param paged   whether that answer had pages
     */
    public Set<String> confirmedRemovals(Set<String> missing, boolean paged) {
        Set<String> confirmed = new HashSet<>(missing);
        if (paged) {
            confirmed.retainAll(missingBefore);
        }
        missingBefore = missing;
        return confirmed;
    }
}
