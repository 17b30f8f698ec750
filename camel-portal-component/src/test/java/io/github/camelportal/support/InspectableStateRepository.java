package io.github.camelportal.support;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.camel.spi.StateRepository;
import org.apache.camel.support.service.ServiceSupport;

/** A repository as anybody may write one, that can be looked into. */
public final class InspectableStateRepository extends ServiceSupport implements StateRepository<String, String> {

    private final Map<String, String> states = new ConcurrentHashMap<>();

    @Override
    public void setState(String key, String value) {
        states.put(key, value);
    }

    @Override
    public String getState(String key) {
        return states.get(key);
    }

    public Set<String> keys() {
        return states.keySet();
    }

    /** All that was ever written and is still there. */
    public String written() {
        return states.toString();
    }
}
