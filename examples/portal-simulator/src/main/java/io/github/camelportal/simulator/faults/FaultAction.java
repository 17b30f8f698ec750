package io.github.camelportal.simulator.faults;

import java.time.Clock;
import java.util.function.Consumer;
import java.util.function.Supplier;

import io.github.camelportal.simulator.http.Outcome;
import io.github.camelportal.simulator.http.Request;

/** The effect of a fault on a request. It may let the request pass to the portal or not. */
interface FaultAction {

    Outcome around(Passage passage);

    /**
     * The way on to the portal.
     *
     * @param portal carries the request out; not calling it means that there is no effect
     * @param log takes what has gone wrong
     */
    record Passage(
            Request request,
            Supplier<Outcome> portal,
            Runnable expireTokens,
            Clock clock,
            Consumer<InjectedFault> log) {

        void note(String kind, String description) {
            log.accept(new InjectedFault(request.method(), request.path(), kind, description, clock.instant()));
        }

        Outcome proceed() {
            return portal.get();
        }
    }
}
