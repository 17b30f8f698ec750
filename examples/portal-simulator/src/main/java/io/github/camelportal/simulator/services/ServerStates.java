package io.github.camelportal.simulator.services;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** The states of the servers behind services. A server runs while its service is active, unless it is in a transition. */
public final class ServerStates {

    private final Map<String, Transition> transitions = new HashMap<>();
    private final Clock clock;
    private final MachineLifecycle lifecycle;

    public ServerStates(Clock clock, MachineLifecycle lifecycle) {
        this.clock = clock;
        this.lifecycle = lifecycle;
    }

    public SimulatedMachineState of(SimulatedService service) {
        Transition transition = transitions.get(service.id());
        if (transition != null && clock.instant().isBefore(transition.end())) {
            return transition.state();
        }
        return service.status().equals(SimulatedService.ACTIVE)
                ? SimulatedMachineState.RUNNING
                : SimulatedMachineState.STOPPED;
    }

    /** Begins a transition, after which the server runs. */
    void begin(SimulatedService service, SimulatedMachineState during) {
        transitions.put(service.id(), new Transition(during, clock.instant().plus(lifecycle.delay())));
    }

    private record Transition(SimulatedMachineState state, Instant end) {}
}
