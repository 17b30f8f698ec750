package io.github.camelportal.simulator.faults;

import java.time.Duration;

/** Lets a request wait. */
final class Delay {

    private Delay() {}

    static void of(Duration duration) {
        try {
            Thread.sleep(duration.toMillis());
        } catch (InterruptedException e) {
            // The simulator is being closed: the request goes on at once.
            Thread.currentThread().interrupt();
        }
    }
}
