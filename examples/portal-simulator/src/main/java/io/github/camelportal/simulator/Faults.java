package io.github.camelportal.simulator;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

/**
 * The faults that are in force. Those that apply to a request come in the order of their injection; one that
 * answers itself leaves the later ones for the next request.
 */
public final class Faults {

    private final List<ActiveFault> active = new CopyOnWriteArrayList<>();
    private final Runnable expireTokens;
    private final Clock clock;

    Faults(Runnable expireTokens, Clock clock) {
        this.expireTokens = expireTokens;
        this.clock = clock;
    }

    /** Puts a fault in force, after those that are in force already. */
    public Faults inject(Fault fault) {
        active.add(fault.activate());
        return this;
    }

    /** Ends all faults. */
    public void clear() {
        active.clear();
    }

    /** The faults that can still hit a request. */
    public List<Fault> active() {
        return active.stream()
                .filter(fault -> !fault.isSpent())
                .map(ActiveFault::fault)
                .toList();
    }

    Outcome around(Request request, Supplier<Reply> portal) {
        active.removeIf(ActiveFault::isSpent);
        return pass(List.copyOf(active), request, portal);
    }

    private Outcome pass(List<ActiveFault> rest, Request request, Supplier<Reply> portal) {
        for (int i = 0; i < rest.size(); i++) {
            if (rest.get(i).take(request)) {
                List<ActiveFault> later = rest.subList(i + 1, rest.size());
                Supplier<Outcome> next = () -> pass(later, request, portal);
                return rest.get(i).action().around(new FaultAction.Passage(next, expireTokens, clock));
            }
        }
        return Outcome.complete(portal.get());
    }
}
