package io.github.camelportal.internal.feed;

import java.util.HashSet;
import java.util.Set;

/**
 * Tells removed elements from overlooked ones. Between two pages of a response, an element can move from a page that is not read
 * yet to one that is. So an element of a paged response counts as removed only after two polls in a row have missed it.
 */
public final class RemovalDetector {

    private Set<String> missingBefore = Set.of();

    /**
     * Returns the elements that are surely removed.
     *
     * @param missing elements that a complete response does not have
     * @param paged   whether that response has pages
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
