package io.github.camelportal.state;

import java.util.Map;

import org.apache.camel.spi.StateRepository;

/**
 * What a feed last gave out of each of its elements. Beyond a plain state repository it can list the elements of a feed, and
 * forget one: only so can a feed tell what has vanished from the portal, and only so does the state not grow for ever.
 *
 * <p>A key is the feed, a slash and the element. Both are percent-encoded by the feeds, capital letters included, so neither
 * holds a slash, and two keys never differ by the case of a letter alone. A key is split at its last slash; one without a
 * slash is the element of a feed named {@code -}. A key where the feed or the element is empty is refused.
 *
 * <p>Implementations are safe for use by several threads.
 */
public interface FeedStateRepository extends StateRepository<String, String> {

    /**
     * The states of a feed's elements, by element (not by key).
     *
     * @param feed the part of the keys before the last slash
     * @return a snapshot that the caller may change, which nobody else changes or sees; empty if nothing is known of the feed
     */
    Map<String, String> states(String feed);

    /**
     * Forgets an element. Nothing happens if it is not known.
     *
     * @param key the feed, a slash and the element
     */
    void removeState(String key);
}
