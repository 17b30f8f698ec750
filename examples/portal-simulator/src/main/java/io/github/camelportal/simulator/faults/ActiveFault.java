package io.github.camelportal.simulator.faults;

import io.github.camelportal.simulator.http.Request;

/** An injected fault, and how many requests it may still hit. */
final class ActiveFault {

    private final Fault fault;
    private final FaultAction action;
    private final FaultScope scope;
    private int remaining;

    ActiveFault(Fault fault, FaultAction action, FaultScope scope, int times) {
        this.fault = fault;
        this.action = action;
        this.scope = scope;
        this.remaining = times;
    }

    Fault fault() {
        return fault;
    }

    FaultAction action() {
        return action;
    }

    /** Takes one of the remaining times, if there is one and the request is concerned. */
    synchronized boolean take(Request request) {
        if (remaining == 0 || !scope.covers(request)) {
            return false;
        }
        // An unlimited fault must not run out, however long the simulator runs.
        remaining = remaining == Integer.MAX_VALUE ? remaining : remaining - 1;
        return true;
    }

    synchronized boolean isSpent() {
        return remaining == 0;
    }
}
