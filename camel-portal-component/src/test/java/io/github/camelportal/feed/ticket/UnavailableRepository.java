package io.github.camelportal.feed.ticket;

import java.util.Map;

import org.apache.camel.support.service.ServiceSupport;

import io.github.camelportal.state.FeedStateRepository;
import io.github.camelportal.state.MemoryFeedStateRepository;

/** A repository in memory that cannot save any more when it is told so. */
final class UnavailableRepository extends ServiceSupport implements FeedStateRepository {

    private final MemoryFeedStateRepository memory = new MemoryFeedStateRepository();
    private volatile boolean unavailable;

    void setUnavailable() {
        unavailable = true;
    }

    @Override
    public void setState(String key, String value) {
        if (unavailable) {
            throw new IllegalStateException("cannot save");
        }
        memory.setState(key, value);
    }

    @Override
    public String getState(String key) {
        return memory.getState(key);
    }

    @Override
    public Map<String, String> states(String feed) {
        return memory.states(feed);
    }

    @Override
    public void removeState(String key) {
        memory.removeState(key);
    }
}
