package io.github.camelportal.simulator.control;

import java.time.Duration;
import java.util.NoSuchElementException;

import io.github.camelportal.simulator.PortalState;
import io.github.camelportal.simulator.StateLock;
import io.github.camelportal.simulator.services.SimulatedMachineState;

/** Actions of the provider's staff on virtual machines and servers. */
public final class MachineStaff {

    private final PortalState state;
    private final StateLock lock;

    MachineStaff(PortalState state, StateLock lock) {
        this.state = state;
        this.lock = lock;
    }

    /** Sets the time, by the portal's clock, that a machine needs from one state to the next. */
    public void setDelay(Duration delay) {
        lock.change(() -> state.machineLifecycle().setDelay(delay));
    }

    /**
     * Puts a virtual machine into a state at once. A transition that it was in does not end any more.
     *
     * @throws NoSuchElementException if there is no such machine
     */
    public void setState(String id, SimulatedMachineState newState) {
        lock.change(() -> state.machineLifecycle().set(state.machines().store().get(id), newState));
    }
}
