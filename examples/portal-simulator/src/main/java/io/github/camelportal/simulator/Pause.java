package io.github.camelportal.simulator;

import java.time.Duration;

/** Lets a request wait. */
final class Pause {

    private Pause() {}

    static void of(Duration duration) {
        try {
            Thread.sleep(duration.toMillis());
        } catch (InterruptedException e) {
            // The simulator is being closed: the request goes on at once.
            Thread.currentThread().interrupt();
        }
    }
}
