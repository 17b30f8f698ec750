package io.github.camelportal.feed.bulk;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import org.apache.camel.support.service.ServiceSupport;

import io.github.camelportal.state.FeedStateRepository;
import io.github.camelportal.state.MemoryFeedStateRepository;

/** States in memory that records which states were saved together, and that does not work all the time. */
final class BatchStateRepository extends ServiceSupport implements FeedStateRepository {

    private final MemoryFeedStateRepository states = new MemoryFeedStateRepository();
    private final List<Integer> batches = new CopyOnWriteArrayList<>();
    private volatile boolean failing;

    @Override
    public void saveStates(Map<String, String> changes) {
        throwIfFailing();
        batches.add(changes.size());
        states.saveStates(changes);
    }

    @Override
    public void setState(String key, String value) {
        throwIfFailing();
        batches.add(1);
        states.setState(key, value);
    }

    @Override
    public void removeState(String key) {
        throwIfFailing();
        batches.add(1);
        states.removeState(key);
    }

    @Override
    public String getState(String key) {
        return states.getState(key);
    }

    @Override
    public Map<String, String> states(String feed) {
        return states.states(feed);
    }

    /** Returns the number of states of each save so far. */
    List<Integer> batches() {
        return batches;
    }

    void fail(boolean fails) {
        failing = fails;
    }

    private void throwIfFailing() {
        if (failing) {
            throw new IllegalStateException("cannot save");
        }
    }
}
