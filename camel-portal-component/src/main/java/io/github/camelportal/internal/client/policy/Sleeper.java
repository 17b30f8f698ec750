package io.github.camelportal.internal.client.policy;

import java.time.Duration;

/** Makes the thread of a call wait, before a retry or for the rate limit. Tests replace it. */
@FunctionalInterface
public interface Sleeper {

    /**
     * Waits.
     *
     * @return false if the wait was cut short, so that the call must end
     */
    boolean sleep(Duration wait);
}
