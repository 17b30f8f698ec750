package io.github.camelportal.simulator;

import java.util.ArrayList;
import java.util.List;

/** A virtual machine of a service. */
public record VirtualMachine(
        String id, String accountId, String serviceId, String name, List<NetworkInterface> interfaces)
        implements Owned {

    VirtualMachine with(NetworkInterface changed) {
        List<NetworkInterface> all = new ArrayList<>(without(changed).interfaces());
        all.add(Math.min(changed.number(), all.size()), changed);
        return new VirtualMachine(id, accountId, serviceId, name, List.copyOf(all));
    }

    VirtualMachine without(NetworkInterface gone) {
        List<NetworkInterface> rest = interfaces.stream()
                .filter(other -> other.number() != gone.number())
                .toList();
        return new VirtualMachine(id, accountId, serviceId, name, rest);
    }
}
