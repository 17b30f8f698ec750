package io.github.camelportal.support;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.camel.spi.StateRepository;
import org.apache.camel.support.service.ServiceSupport;

/** A state repository as anybody can write one, which does not work all the time. */
public final class FlakyStateRepository extends ServiceSupport implements StateRepository<String, String> {

    private final Map<String, String> states = new ConcurrentHashMap<>();
    private volatile boolean failsOnSave;
    private volatile boolean failsOnLoad;

    @Override
    public void setState(String key, String value) {
        if (failsOnSave) {
            throw new IllegalStateException("cannot save");
        }
        states.put(key, value);
    }

    @Override
    public String getState(String key) {
        if (failsOnLoad) {
            throw new IllegalStateException("cannot load");
        }
        return states.get(key);
    }

    public void failOnSave(boolean fails) {
        failsOnSave = fails;
    }

    public void failOnLoad(boolean fails) {
        failsOnLoad = fails;
    }

    public Map<String, String> states() {
        return states;
    }
}
