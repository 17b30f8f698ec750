package io.github.camelportal.simulator.services;

import java.util.ArrayList;
import java.util.List;

import io.github.camelportal.simulator.store.Owned;

/** A virtual machine of a service. */
public record SimulatedVirtualMachine(
        String id, String accountId, String serviceId, String name, List<SimulatedNetworkInterface> interfaces)
        implements Owned {

    SimulatedVirtualMachine with(SimulatedNetworkInterface changed) {
        List<SimulatedNetworkInterface> all = new ArrayList<>(without(changed).interfaces());
        all.add(Math.min(changed.number(), all.size()), changed);
        return new SimulatedVirtualMachine(id, accountId, serviceId, name, List.copyOf(all));
    }

    SimulatedVirtualMachine without(SimulatedNetworkInterface removed) {
        List<SimulatedNetworkInterface> rest = interfaces.stream()
                .filter(other -> other.number() != removed.number())
                .toList();
        return new SimulatedVirtualMachine(id, accountId, serviceId, name, rest);
    }
}
