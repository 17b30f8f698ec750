package io.github.camelportal.state;

import org.apache.camel.spi.StateRepository;
import org.jspecify.annotations.Nullable;

/**
 * A repository that replaces a state only if it is as expected, so that two nodes cannot both replace the same one. The option
 * {@code referenceRepository} uses it.
 */
public interface AtomicStateRepository extends StateRepository<String, String> {

    /**
     * Replaces a state.
     *
     * @param key      the feed, a slash and the element
     * @param expected current state, or null for none
     * @param state    next state, or null to remove it
     * @return false if the current state is another one, which stays as it is
     */
    boolean replaceState(String key, @Nullable String expected, @Nullable String state);
}
