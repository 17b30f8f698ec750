package io.github.camelportal.state;

import java.util.Map;

import org.apache.camel.spi.StateRepository;
import org.jspecify.annotations.Nullable;

/**
 * A repository of the states in which feeds last processed their elements. In addition to a plain state repository, it can list
 * the elements of a feed, so that a feed can detect removed elements; and it can remove a state, so that states do not grow for
 * ever.
 *
 * <p>A key is the feed, a slash and the element. The feeds percent-encode both, capital letters included: neither contains a
 * slash, and two keys never differ only by case. Implementations split a key at its last slash. A key without a slash is the
 * element of a feed named {@code -}. Implementations refuse a key with an empty feed or element.
 *
 * <p>Implementations are thread-safe.
 */
public interface FeedStateRepository extends StateRepository<String, String> {

    /**
     * Returns the states of a feed, by element (not by key).
     *
     * @param feed the part of the keys before the last slash
     * @return a copy that belongs to the caller, who may change it; empty if the feed has no states
     */
    Map<String, String> states(String feed);

    /**
     * Removes the state of an element. Does nothing if it has none.
     *
     * @param key the feed, a slash and the element
     */
    void removeState(String key);

    /**
     * Saves and removes the states of several elements. A feed calls it for the elements of one exchange, and for states that it
     * could not save before.
     *
     * <p>The default saves one after the other. If it throws, some of the states may be saved and others not; the feed then saves all of
     * them again. An implementation that can save all or none in one step overrides it, which saves most of the time.
     *
     * @param states the new states by key; null removes the state of an element. The map belongs to the caller
     */
    default void saveStates(Map<String, @Nullable String> states) {
        states.forEach((key, state) -> {
            if (state == null) {
                removeState(key);
            } else {
                setState(key, state);
            }
        });
    }
}
