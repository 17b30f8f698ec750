package io.github.camelportal.internal.feed.state;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.camel.spi.StateRepository;

/**
 * The state of a feed in a repository that can only look up keys. A state from before the start is tracked as soon as the portal
 * lists its element. An element that was removed leaves an empty state.
 */
final class KeyLookupFeedState implements FeedState {

    private static final String REMOVED = "";

    private final StateRepository<String, String> repository;
    private final String feed;
    private final Set<String> trackedKeys = ConcurrentHashMap.newKeySet();

    /**
     * Reads and saves the states of one feed.
     *
     * @param feed name of the feed, encoded
     */
    KeyLookupFeedState(StateRepository<String, String> repository, String feed) {
        this.repository = repository;
        this.feed = feed;
    }

    @Override
    public StateSnapshot snapshot() {
        Set<String> seen = new HashSet<>();
        return new StateSnapshot() {
            @Override
            public int size() {
                return trackedKeys.size();
            }

            @Override
            public String state(String key) {
                return KeyLookupFeedState.this.state(key);
            }

            @Override
            public boolean markSeen(String key) {
                return seen.add(key);
            }

            @Override
            public boolean isSeen(String key) {
                return seen.contains(key);
            }

            @Override
            public Set<String> unseenKeys() {
                Set<String> unseen = new HashSet<>(trackedKeys);
                unseen.removeAll(seen);
                return unseen;
            }
        };
    }

    private String state(String key) {
        String state = repository.getState(name(key));
        if (state == null || state.equals(REMOVED)) {
            return null;
        }
        trackedKeys.add(key);
        return state;
    }

    @Override
    public void save(String key, String state) {
        if (state == null) {
            repository.setState(name(key), REMOVED);
            trackedKeys.remove(key);
        } else {
            repository.setState(name(key), state);
            trackedKeys.add(key);
        }
    }

    @Override
    public void saveAll(Map<String, String> states) {
        states.forEach(this::save);
    }

    @Override
    public String name(String key) {
        return feed + "/" + StateKeyCodec.encode(key);
    }
}
