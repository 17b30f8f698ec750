package io.github.camelportal.consumer;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import io.github.camelportal.state.FeedStateRepository;

/** States in a repository that can list and forget them. */
final class ListedStates implements FeedStates {

    private final FeedStateRepository repository;
    private final String feed;

    /**
     * Those of one feed.
     *
     * @param feed its name, encoded
     */
    ListedStates(FeedStateRepository repository, String feed) {
        this.repository = repository;
        this.feed = feed;
    }

    @Override
    public Known known() {
        Map<String, String> states = repository.states(feed);
        return new Known() {
            @Override
            public String state(String key) {
                return states.get(StateNames.encode(key));
            }

            @Override
            public Set<String> keys() {
                return states.keySet().stream().map(StateNames::decode).collect(Collectors.toSet());
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
        return feed + "/" + StateNames.encode(key);
    }
}
