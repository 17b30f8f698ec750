package io.github.camelportal.simulator.services;

import java.util.Arrays;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;

/** The state of a virtual machine, or of the server behind a service. */
public enum SimulatedMachineState {
    BUILDING,
    RUNNING,
    STARTING,
    STOPPING,
    STOPPED,
    REBOOTING,
    REBUILDING,
    DESTROYING,
    ERROR;

    /** The name as the portal writes it, such as {@code running}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Reads a state as the portal writes it.
     *
     * @throws NoSuchElementException naming the possible values
     */
    public static SimulatedMachineState of(String label) {
        return Arrays.stream(values())
                .filter(state -> state.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("There is no state '" + label + "': there are "
                        + Arrays.stream(values())
                                .map(SimulatedMachineState::label)
                                .collect(Collectors.joining(", "))));
    }
}
