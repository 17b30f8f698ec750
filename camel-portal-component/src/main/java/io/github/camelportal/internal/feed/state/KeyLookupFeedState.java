package io.github.camelportal.internal.feed.state;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.camel.spi.StateRepository;

/**
 * States in a repository that answers only what it is asked by key. What it holds from before the consumer was started is
 * known as soon as the portal lists it; an element that is gone leaves an empty state.
 */
public final class KeyLookupFeedState implements FeedState {

    private static final String REMOVED = "";

    private final StateRepository<String, String> repository;
    private final String feed;
    private final Set<String> known = ConcurrentHashMap.newKeySet();

    /**
     * Those of one feed.
     *
     * @param feed its name, encoded
     */
    public KeyLookupFeedState(StateRepository<String, String> repository, String feed) {
        this.repository = repository;
        this.feed = feed;
    }

    @Override
    public StateSnapshot snapshot() {
        Set<String> listed = new HashSet<>();
        return new StateSnapshot() {
            @Override
            public int size() {
                return known.size();
            }

            @Override
            public String state(String key) {
                return KeyLookupFeedState.this.state(key);
            }

            @Override
            public boolean markSeen(String key) {
                return listed.add(key);
            }

            @Override
            public boolean isSeen(String key) {
                return listed.contains(key);
            }

            @Override
            public Set<String> unseenKeys() {
                Set<String> unseen = new HashSet<>(known);
                unseen.removeAll(listed);
                return unseen;
            }
        };
    }

    private String state(String key) {
        String state = repository.getState(name(key));
        if (state == null || state.equals(REMOVED)) {
            return null;
        }
        known.add(key);
        return state;
    }

    @Override
    public void save(String key, String state) {
        if (state == null) {
            repository.setState(name(key), REMOVED);
            known.remove(key);
        } else {
            repository.setState(name(key), state);
            known.add(key);
        }
    }

    @Override
    public String name(String key) {
        return feed + "/" + StateKeyCodec.encode(key);
    }
}
