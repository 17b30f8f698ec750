package io.github.camelportal.simulator;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The network of a service's virtual machines. */
final class MachineRoutes implements RouteGroup {

    private static final String MACHINE = "/service/@id/vms/@vmid";
    private static final Set<String> TYPES = Set.of("ipv4", "ipv6");

    private final PortalState state;

    MachineRoutes(PortalState state) {
        this.state = state;
    }

    @Override
    public List<Route> routes() {
        return Stream.of(
                        Route.get(MACHINE + "/ips", this::addresses),
                        Route.get(MACHINE + "/ippool", this::pools),
                        Route.post(MACHINE + "/ippool/@pool", this::assign),
                        Route.get(MACHINE + "/interfaces", this::interfaces),
                        Route.get(MACHINE + "/interfaces/@iface", this::get),
                        Route.put(MACHINE + "/interfaces/@iface", this::update),
                        Route.post(MACHINE + "/interfaces", this::add),
                        Route.delete(MACHINE + "/interfaces/@iface", this::remove))
                .map(route -> route.in(Provider.XSSERVER))
                .toList();
    }

    private Reply addresses(Call call) {
        String type = type(call);
        ArrayNode list = Json.array();
        for (NetworkInterface one : chosen(call)) {
            one.addresses().stream()
                    .filter(address -> type.isEmpty() || address.type().equals(type))
                    .forEach(address -> list.add(MachineJson.address(address, one)));
        }
        return Reply.json(Json.object().set("ips", list));
    }

    private Reply pools(Call call) {
        List<String> bridges =
                chosen(call).stream().map(NetworkInterface::bridge).toList();
        ArrayNode list = Json.array();
        machines().pools().stream()
                .filter(pool -> bridges.contains(pool.bridge()))
                .forEach(pool -> list.addObject()
                        .put("id", pool.id())
                        .put("name", pool.name())
                        .put("type", pool.type())
                        .put("bridge", pool.bridge())
                        .put("free", machines().free(pool).size()));
        return Reply.json(Json.object().set("pools", list));
    }

    /** The interfaces that a call is about: the one that it names, those on a bridge, or all. */
    private List<NetworkInterface> chosen(Call call) {
        VirtualMachine machine = machine(call);
        if (call.fields().text("iface").isPresent()) {
            return List.of(find(machine, call.required("iface")));
        }
        return machine.interfaces().stream()
                .filter(one ->
                        call.fields().text("bridge").map(one.bridge()::equals).orElse(true))
                .toList();
    }

    private Reply assign(Call call) {
        VirtualMachine machine = machine(call);
        call.require("type", "iface");
        NetworkInterface one = find(machine, call.required("iface"));
        String type = type(call);
        IpPool pool = machines().pools().stream()
                .filter(candidate -> candidate.id().equals(call.path("pool")))
                .findFirst()
                .orElseThrow(() -> Refusal.because("ippool_not_found"));
        if (!pool.type().equals(type)) {
            throw Refusal.because("invalid_type");
        }
        IpAddress address = machines().free(pool).stream().findFirst().orElseThrow(() -> Refusal.because("no_free_ip"));
        List<IpAddress> addresses =
                Stream.concat(one.addresses().stream(), Stream.of(address)).toList();
        machines().store().keep(machine.with(one.with(one.firewall(), addresses)));
        ObjectNode answer = Json.object().put("success", true);
        return Reply.json(answer.set("ip", MachineJson.address(address, one)));
    }

    private Reply interfaces(Call call) {
        return Reply.list("interfaces", machine(call).interfaces(), MachineJson::networkInterface);
    }

    private Reply get(Call call) {
        return answer(find(machine(call), call.path("iface")));
    }

    private Reply update(Call call) {
        VirtualMachine machine = machine(call);
        return keep(call, machine, find(machine, call.path("iface")));
    }

    private Reply add(Call call) {
        VirtualMachine machine = machine(call);
        return keep(call, machine, machines().nextInterface(machine));
    }

    private Reply keep(Call call, VirtualMachine machine, NetworkInterface before) {
        List<IpAddress> addresses = new ArrayList<>(addresses(call, "ipv4", before));
        addresses.addAll(addresses(call, "ipv6", before));
        boolean firewall = call.fields().flag("firewall").orElse(before.firewall());
        NetworkInterface after = before.with(firewall, List.copyOf(addresses));
        machines().store().keep(machine.with(after));
        return answer(after);
    }

    private List<IpAddress> addresses(Call call, String type, NetworkInterface before) {
        List<IpAddress> present = before.addresses().stream()
                .filter(address -> address.type().equals(type))
                .toList();
        return call.fields()
                .list(type)
                .map(ids -> ids.stream()
                        .distinct()
                        .map(id -> address(id, type, present))
                        .toList())
                .orElse(present);
    }

    private IpAddress address(String id, String type, List<IpAddress> present) {
        IpAddress address = machines()
                .address(id)
                .filter(known -> known.type().equals(type))
                .orElseThrow(() -> Refusal.because("ip_not_found"));
        if (!present.contains(address) && !machines().isFree(address)) {
            throw Refusal.because("ip_in_use");
        }
        return address;
    }

    private Reply remove(Call call) {
        VirtualMachine machine = machine(call);
        machines().store().keep(machine.without(find(machine, call.path("iface"))));
        return Reply.status(true);
    }

    private static Reply answer(NetworkInterface one) {
        return Reply.json(Json.object().set("interface", MachineJson.networkInterface(one)));
    }

    private static String type(Call call) {
        String type = call.fields().text("type").orElse("");
        if (!type.isEmpty() && !TYPES.contains(type)) {
            throw Refusal.because("invalid_type");
        }
        return type;
    }

    private static NetworkInterface find(VirtualMachine machine, String name) {
        return machine.interfaces().stream()
                .filter(one -> one.isCalled(name))
                .findFirst()
                .orElseThrow(() -> Refusal.because("interface_not_found"));
    }

    private VirtualMachine machine(Call call) {
        Service service = state.services().require(call, "id", Feature.MACHINES);
        VirtualMachine machine = machines().store().require(call, "vmid");
        if (!machine.serviceId().equals(service.id())) {
            throw Refusal.because("vm_not_found");
        }
        return machine;
    }

    private Machines machines() {
        return state.machines();
    }
}
