package io.github.camelportal.internal.feed.state;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import io.github.camelportal.state.FeedStateRepository;

/** The state of a feed in a repository that can list and remove states. */
final class ListableFeedState implements FeedState {

    private final FeedStateRepository repository;
    private final String feed;

    /**
     * Reads and saves the states of one feed.
     *
     * @param feed name of the feed, encoded
     */
    ListableFeedState(FeedStateRepository repository, String feed) {
        this.repository = repository;
        this.feed = feed;
    }

    @Override
    public StateSnapshot snapshot() {
        return new ListedSnapshot(repository.states(feed));
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
    public void saveAll(Map<String, String> states) {
        if (states.size() == 1) {
            states.forEach(this::save);
        } else if (!states.isEmpty()) {
            Map<String, String> named = new LinkedHashMap<>();
            states.forEach((key, state) -> named.put(name(key), state));
            repository.saveStates(named);
        }
    }

    @Override
    public String name(String key) {
        return feed + "/" + StateKeyCodec.encode(key);
    }

    /**
     * States by encoded key. Marks seen elements in the map itself: a set of seen keys would take 18 MB more for a poll of 200,000
     * elements, which takes 28 MB.
     */
    private static final class ListedSnapshot implements StateSnapshot {

        /** Marks a seen element. An empty state is none, as in a {@link KeyLookupFeedState}, so no element has it. */
        private static final String SEEN = "";

        private final Map<String, String> states;
        private final int size;

        /** Changes the map, which belongs to the caller of the repository. */
        ListedSnapshot(Map<String, String> states) {
            states.values().removeIf(SEEN::equals);
            this.states = states;
            this.size = states.size();
        }

        @Override
        public int size() {
            return size;
        }

        @Override
        public String state(String key) {
            return states.get(StateKeyCodec.encode(key));
        }

        @Override
        public boolean markSeen(String key) {
            return !SEEN.equals(states.put(StateKeyCodec.encode(key), SEEN));
        }

        @Override
        public boolean isSeen(String key) {
            return SEEN.equals(states.get(StateKeyCodec.encode(key)));
        }

        @Override
        public Set<String> unseenKeys() {
            Set<String> unseen = new HashSet<>();
            states.forEach((key, state) -> {
                if (!SEEN.equals(state)) {
                    unseen.add(StateKeyCodec.decode(key));
                }
            });
            return unseen;
        }
    }
}
