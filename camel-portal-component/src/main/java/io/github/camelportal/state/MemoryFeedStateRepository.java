package io.github.camelportal.state;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.camel.api.management.ManagedOperation;
import org.apache.camel.api.management.ManagedResource;
import org.apache.camel.support.service.ServiceSupport;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the states of feeds in memory, as long as this object lives. They are lost when the application restarts: feeds then
 * start as without state. They survive a stop and start of a route, and of this repository.
 */
@ManagedResource(description = "Feed states in memory")
public final class MemoryFeedStateRepository extends ServiceSupport
        implements FeedStateRepository, AtomicStateRepository {

    private final Map<String, Map<String, String>> feeds = new ConcurrentHashMap<>();

    @Override
    @ManagedOperation(description = "Sets the state of an element, whose key is feed/element")
    public void setState(String key, String value) {
        Objects.requireNonNull(value, "value");
        StateKey parts = StateKey.of(key);
        // Within compute, because the last element of the feed may be removed in between, and its map with it.
        feeds.compute(parts.feed(), (feed, states) -> {
            Map<String, String> elements = states == null ? new ConcurrentHashMap<>() : states;
            elements.put(parts.element(), value);
            return elements;
        });
    }

    @Override
    @ManagedOperation(description = "The state of an element, whose key is feed/element")
    public @Nullable String getState(String key) {
        StateKey parts = StateKey.of(key);
        return feeds.getOrDefault(parts.feed(), Map.of()).get(parts.element());
    }

    @Override
    public Map<String, String> states(String feed) {
        return new HashMap<>(feeds.getOrDefault(Objects.requireNonNull(feed, "feed"), Map.of()));
    }

    @Override
    public boolean replaceState(String key, @Nullable String expected, @Nullable String state) {
        StateKey parts = StateKey.of(key);
        boolean[] replaced = {false};
        feeds.compute(parts.feed(), (feed, states) -> {
            Map<String, String> elements = states == null ? new ConcurrentHashMap<>() : states;
            if (Objects.equals(elements.get(parts.element()), expected)) {
                replaced[0] = true;
                elements.compute(parts.element(), (element, current) -> state);
            }
            return elements.isEmpty() ? null : elements;
        });
        return replaced[0];
    }

    @Override
    @ManagedOperation(description = "Removes the state of an element, whose key is feed/element")
    public void removeState(String key) {
        StateKey parts = StateKey.of(key);
        feeds.computeIfPresent(parts.feed(), (feed, elements) -> {
            elements.remove(parts.element());
            return elements.isEmpty() ? null : elements;
        });
    }
}
