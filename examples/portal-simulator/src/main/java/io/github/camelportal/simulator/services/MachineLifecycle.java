package io.github.camelportal.simulator.services;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

import io.github.camelportal.simulator.Schedule;
import io.github.camelportal.simulator.store.Store;

/** Takes virtual machines from one state to the next, which takes time by the portal's clock. */
public final class MachineLifecycle {

    private final Store<SimulatedVirtualMachine> store;
    private final Schedule schedule;
    private final Map<String, Integer> transitions = new HashMap<>();
    private Duration delay;

    /** @param delay duration of a transition */
    public MachineLifecycle(Store<SimulatedVirtualMachine> store, Schedule schedule, Duration delay) {
        this.store = store;
        this.schedule = schedule;
        this.delay = delay;
    }

    /** Sets the duration of the transitions that begin from now on. */
    public void setDelay(Duration newDelay) {
        if (newDelay.isNegative()) {
            throw new IllegalArgumentException("A transition takes no time at least, not " + newDelay);
        }
        delay = newDelay;
    }

    public Duration delay() {
        return delay;
    }

    /** Puts a machine into a state at once, and ends its transition. */
    public void set(SimulatedVirtualMachine machine, SimulatedMachineState state) {
        begin(machine.id());
        store.keep(machine.withState(state));
    }

    /** Builds a machine that is new. */
    public void build(SimulatedVirtualMachine machine) {
        change(machine, SimulatedMachineState.BUILDING, SimulatedMachineState.RUNNING);
    }

    /** Begins a transition that ends in another state. */
    void change(SimulatedVirtualMachine machine, SimulatedMachineState during, SimulatedMachineState after) {
        change(machine, during, before -> before.withState(after));
    }

    void change(
            SimulatedVirtualMachine machine,
            SimulatedMachineState during,
            UnaryOperator<SimulatedVirtualMachine> completion) {
        int transition = begin(machine.id());
        store.keep(machine.withState(during));
        schedule.after(delay, () -> {
            if (isCurrent(machine.id(), transition)) {
                store.changeIfThere(machine.id(), completion);
            }
        });
    }

    /** Begins the end of a machine. */
    void destroy(SimulatedVirtualMachine machine) {
        int transition = begin(machine.id());
        store.keep(machine.withState(SimulatedMachineState.DESTROYING));
        schedule.after(delay, () -> {
            if (isCurrent(machine.id(), transition)) {
                store.find(machine.id()).ifPresent(store::remove);
            }
        });
    }

    private int begin(String id) {
        return transitions.merge(id, 1, Integer::sum);
    }

    private boolean isCurrent(String id, int transition) {
        return transitions.get(id) == transition;
    }
}
