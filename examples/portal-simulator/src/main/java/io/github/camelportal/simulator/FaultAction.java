package io.github.camelportal.simulator;

import java.time.Clock;
import java.util.function.Supplier;

/** What a fault does around the portal's own work. It may let the request pass to the portal or not. */
interface FaultAction {

    Outcome around(Passage passage);

    /**
     * The way on to the portal.
     *
     * @param portal carries the request out; not calling it means that there is no effect
     */
    record Passage(Supplier<Outcome> portal, Runnable expireTokens, Clock clock) {

        Outcome proceed() {
            return portal.get();
        }
    }
}
