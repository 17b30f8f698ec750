package io.github.camelportal.simulator.faults;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

import io.github.camelportal.simulator.http.Outcome;
import io.github.camelportal.simulator.http.Request;
import io.github.camelportal.simulator.http.SimulatedResponse;
import io.github.camelportal.simulator.store.History;

/**
 * The faults that are in force. Those that apply to a request come in the order of their injection; one that
 * responds itself leaves the later ones for the next request.
 */
public final class Faults {

    private final List<ActiveFault> active = new CopyOnWriteArrayList<>();
    private final History<InjectedFault> injected = new History<>();
    private final AtomicLong injectedCount = new AtomicLong();
    private final Runnable expireTokens;
    private final Clock clock;

    public Faults(Runnable expireTokens, Clock clock) {
        this.expireTokens = expireTokens;
        this.clock = clock;
    }

    /** Puts a fault in force, after those that are in force already. */
    public Faults inject(Fault fault) {
        active.add(fault.activate());
        return this;
    }

    /**
     * Lets each request meet, with this probability, one of these faults; see
     * {@link Fault#random(long, double, List)}.
     */
    public Faults random(long seed, double probability, List<Fault> faults) {
        return inject(Fault.random(seed, probability, faults));
    }

    /** Lets each request meet, with this probability, a fault of any kind. */
    public Faults random(long seed, double probability) {
        return random(seed, probability, everyKind());
    }

    /** A fault of every kind, none of which takes long. */
    public static List<Fault> everyKind() {
        return List.of(
                Fault.latency(Duration.ofMillis(5)),
                Fault.status(429),
                Fault.status(429, Duration.ZERO),
                Fault.status(500),
                Fault.status(503),
                Fault.error("temporarily_unavailable"),
                Fault.error(200, "token_expired"),
                Fault.error(401, "token_expired"),
                Fault.html(200),
                Fault.html(502),
                Fault.garbage(),
                Fault.truncated(),
                Fault.truncatedChunks(),
                Fault.halfBody(),
                Fault.droppedBefore(),
                Fault.droppedAfter(),
                Fault.tokenExpiry());
    }

    /** Ends all faults. What was injected stays on record. */
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

    /** Returns the latest 10,000 faults that requests met, oldest first. */
    public List<InjectedFault> injected() {
        return injected.entries();
    }

    /** Returns the number of faults that requests have met since the start. */
    public long injectedCount() {
        return injectedCount.get();
    }

    private void note(InjectedFault fault) {
        injected.add(fault);
        injectedCount.incrementAndGet();
    }

    public Outcome around(Request request, Supplier<SimulatedResponse> portal) {
        active.removeIf(ActiveFault::isSpent);
        return pass(List.copyOf(active), request, portal);
    }

    private Outcome pass(List<ActiveFault> rest, Request request, Supplier<SimulatedResponse> portal) {
        for (int i = 0; i < rest.size(); i++) {
            if (rest.get(i).take(request)) {
                List<ActiveFault> later = rest.subList(i + 1, rest.size());
                Supplier<Outcome> next = () -> pass(later, request, portal);
                return rest.get(i)
                        .action()
                        .around(new FaultAction.Passage(request, next, expireTokens, clock, this::note));
            }
        }
        return Outcome.complete(portal.get());
    }
}
