package io.github.camelportal.internal.feed.state;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import io.github.camelportal.state.FeedStateRepository;

/** States in a repository that can list and forget them. */
public final class ListableFeedState implements FeedState {

    /** Stands in place of the state of an element that was seen. */
    @SuppressWarnings("StringOperationCanBeSimplified") // A text of its own, which no state is the same object as.
    private static final String SEEN = new String("seen");

    private final FeedStateRepository repository;
    private final String feed;

    /**
     * Those of one feed.
     *
     * @param feed its name, encoded
     */
    public ListableFeedState(FeedStateRepository repository, String feed) {
        this.repository = repository;
        this.feed = feed;
    }

    @Override
    public StateSnapshot snapshot() {
        Map<String, String> states = repository.states(feed);
        // The snapshot may be changed, so what was seen is noted in it, which saves a second map of that size.
        return new StateSnapshot() {
            @Override
            public int size() {
                return states.size();
            }

            @Override
            public String state(String key) {
                return states.get(StateKeyCodec.encode(key));
            }

            @Override
            @SuppressWarnings("StringEquality")
            public boolean markSeen(String key) {
                return states.put(StateKeyCodec.encode(key), SEEN) != SEEN;
            }

            @Override
            @SuppressWarnings("StringEquality")
            public boolean isSeen(String key) {
                return states.get(StateKeyCodec.encode(key)) == SEEN;
            }

            @Override
            @SuppressWarnings("StringEquality")
            public Set<String> unseenKeys() {
                Set<String> unseen = new HashSet<>();
                states.forEach((key, state) -> {
                    if (state != SEEN) {
                        unseen.add(StateKeyCodec.decode(key));
                    }
                });
                return unseen;
            }
        };
    }

    @Override
    public void save(String key, String state) {
        if (state == null) {
            repository.removeState(name(key));
        } else {
            repository.setState(name(key), state);
        }
    }

    @Override
    public String name(String key) {
        return feed + "/" + StateKeyCodec.encode(key);
    }
}
