package io.github.camelportal;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.camel.spi.StateRepository;
import org.apache.camel.support.service.ServiceSupport;

/** A state repository as anybody can write one, which does not work all the time. */
final class UnreliableStates extends ServiceSupport implements StateRepository<String, String> {

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

    void failOnSave(boolean fails) {
        failsOnSave = fails;
    }

    void failOnLoad(boolean fails) {
        failsOnLoad = fails;
    }

    Map<String, String> states() {
        return states;
    }
}
