package io.github.camelportal.simulator.services;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import io.github.camelportal.simulator.store.Sequence;
import io.github.camelportal.simulator.store.Store;

/** The virtual machines, and the IP addresses that they can have. An address is free if no interface has it. */
public final class Machines {

    static final String BRIDGE = "vmbr0";

    private static final String PRIVATE_BRIDGE = "vmbr1";
    private static final int POOL_SIZE = 8;

    private final Store<SimulatedVirtualMachine> store = new Store<>("vm", new Sequence(101));
    private final Sequence addressIds = new Sequence(501);
    private final List<IpPool> pools = List.of(
            pool("1", "Public IPv4", "ipv4", BRIDGE, "203.0.113."),
            pool("2", "Public IPv6", "ipv6", BRIDGE, "2001:db8:1::"),
            pool("3", "Private IPv4", "ipv4", PRIVATE_BRIDGE, "10.0.0."));

    public Store<SimulatedVirtualMachine> store() {
        return store;
    }

    /** Returns the machines of a service. */
    public List<SimulatedVirtualMachine> of(SimulatedService service) {
        return store.all().stream()
                .filter(machine -> machine.serviceId().equals(service.id()))
                .toList();
    }

    List<IpPool> pools() {
        return pools;
    }

    List<SimulatedIpAddress> free(IpPool pool) {
        return pool.addresses().stream().filter(this::isFree).toList();
    }

    Optional<SimulatedIpAddress> address(String id) {
        return pools.stream()
                .flatMap(pool -> pool.addresses().stream())
                .filter(address -> address.id().equals(id))
                .findFirst();
    }

    boolean isFree(SimulatedIpAddress address) {
        return store.all().stream()
                .flatMap(machine -> machine.interfaces().stream())
                .noneMatch(one -> one.addresses().contains(address));
    }

    /** A machine with one interface that has an address. */
    public SimulatedVirtualMachine add(SimulatedService service, String name) {
        String id = store.nextId();
        List<SimulatedIpAddress> addresses =
                free(pools.get(0)).stream().limit(1).toList();
        SimulatedNetworkInterface first = new SimulatedNetworkInterface(0, mac(id, 0), BRIDGE, true, addresses);
        return store.keep(new SimulatedVirtualMachine(
                id,
                service.accountId(),
                service.id(),
                name,
                List.of(first),
                MachineHardware.SMALL,
                SimulatedMachineState.RUNNING));
    }

    /** Puts a system on the machines of a service, which are built afterwards. */
    public void install(SimulatedService service, MachineTemplate template) {
        of(service)
                .forEach(machine ->
                        store.keep(machine.withHardware(machine.hardware().withTemplate(template.id()))));
    }

    SimulatedNetworkInterface nextInterface(SimulatedVirtualMachine machine) {
        int number = IntStream.iterate(0, i -> i + 1)
                .filter(i -> machine.interfaces().stream().noneMatch(one -> one.number() == i))
                .findFirst()
                .orElseThrow();
        return new SimulatedNetworkInterface(number, mac(machine.id(), number), BRIDGE, false, List.of());
    }

    private static String mac(String machineId, int number) {
        return String.format("52:54:00:00:%02x:%02x", Integer.parseInt(machineId) % 256, number);
    }

    private IpPool pool(String id, String name, String type, String bridge, String prefix) {
        List<SimulatedIpAddress> addresses = IntStream.rangeClosed(1, POOL_SIZE)
                .mapToObj(host -> new SimulatedIpAddress(addressIds.next(), type, prefix + host))
                .toList();
        return new IpPool(id, name, type, bridge, addresses);
    }

    /** IP addresses of one kind, for the interfaces on a bridge. */
    record IpPool(String id, String name, String type, String bridge, List<SimulatedIpAddress> addresses) {}
}
