package io.github.camelportal.support;

import java.util.HashMap;
import java.util.Map;

/** System properties that hold until this is closed. */
public final class SystemProperties implements AutoCloseable {

    private final Map<String, String> before = new HashMap<>();

    /** Names and values by turns. */
    public SystemProperties(String... namesAndValues) {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            before.put(namesAndValues[i], System.getProperty(namesAndValues[i]));
            System.setProperty(namesAndValues[i], namesAndValues[i + 1]);
        }
    }

    @Override
    public void close() {
        before.forEach((name, value) -> {
            if (value == null) {
                System.clearProperty(name);
            } else {
                System.setProperty(name, value);
            }
        });
    }
}
