package io.github.camelportal.simulator.services;

import java.util.ArrayList;
import java.util.List;

import io.github.camelportal.simulator.store.Owned;

/** A virtual machine of a service. */
public record SimulatedVirtualMachine(
        String id,
        String accountId,
        String serviceId,
        String name,
        List<SimulatedNetworkInterface> interfaces,
        MachineHardware hardware,
        SimulatedMachineState state)
        implements Owned {

    SimulatedVirtualMachine with(SimulatedNetworkInterface changed) {
        List<SimulatedNetworkInterface> all = new ArrayList<>(without(changed).interfaces());
        all.add(Math.min(changed.number(), all.size()), changed);
        return withInterfaces(List.copyOf(all));
    }

    SimulatedVirtualMachine without(SimulatedNetworkInterface removed) {
        return withInterfaces(interfaces.stream()
                .filter(other -> other.number() != removed.number())
                .toList());
    }

    SimulatedVirtualMachine withHardware(MachineHardware newHardware) {
        return new SimulatedVirtualMachine(id, accountId, serviceId, name, interfaces, newHardware, state);
    }

    public SimulatedVirtualMachine withState(SimulatedMachineState newState) {
        return new SimulatedVirtualMachine(id, accountId, serviceId, name, interfaces, hardware, newState);
    }

    private SimulatedVirtualMachine withInterfaces(List<SimulatedNetworkInterface> newInterfaces) {
        return new SimulatedVirtualMachine(id, accountId, serviceId, name, newInterfaces, hardware, state);
    }
}
