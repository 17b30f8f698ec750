package io.github.camelportal.simulator.services;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.github.camelportal.simulator.PortalState;
import io.github.camelportal.simulator.SimulatedProvider;
import io.github.camelportal.simulator.http.Call;
import io.github.camelportal.simulator.http.Json;
import io.github.camelportal.simulator.http.Refusal;
import io.github.camelportal.simulator.http.Route;
import io.github.camelportal.simulator.http.RouteGroup;
import io.github.camelportal.simulator.http.SimulatedResponse;

/** The network of a service's virtual machines. */
public final class MachineRoutes implements RouteGroup {

    private static final String MACHINE = "/service/@id/vms/@vmid";
    private static final Set<String> TYPES = Set.of("ipv4", "ipv6");

    private final PortalState state;

    public MachineRoutes(PortalState state) {
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
                .map(route -> route.in(SimulatedProvider.XSSERVER))
                .toList();
    }

    private SimulatedResponse addresses(Call call) {
        String type = type(call);
        ArrayNode list = Json.array();
        for (SimulatedNetworkInterface one : chosen(call)) {
            one.addresses().stream()
                    .filter(address -> type.isEmpty() || address.type().equals(type))
                    .forEach(address -> list.add(MachineJson.address(address, one)));
        }
        return SimulatedResponse.json(Json.object().set("ips", list));
    }

    private SimulatedResponse pools(Call call) {
        List<String> bridges =
                chosen(call).stream().map(SimulatedNetworkInterface::bridge).toList();
        ArrayNode list = Json.array();
        machines().pools().stream()
                .filter(pool -> bridges.contains(pool.bridge()))
                .forEach(pool -> list.addObject()
                        .put("id", pool.id())
                        .put("name", pool.name())
                        .put("type", pool.type())
                        .put("bridge", pool.bridge())
                        .put("free", machines().free(pool).size()));
        return SimulatedResponse.json(Json.object().set("pools", list));
    }

    /** The interfaces that a call is about: the one that it names, those on a bridge, or all. */
    private List<SimulatedNetworkInterface> chosen(Call call) {
        SimulatedVirtualMachine machine = machine(call);
        if (call.fields().text("iface").isPresent()) {
            return List.of(find(machine, call.required("iface")));
        }
        return machine.interfaces().stream()
                .filter(one ->
                        call.fields().text("bridge").map(one.bridge()::equals).orElse(true))
                .toList();
    }

    private SimulatedResponse assign(Call call) {
        SimulatedVirtualMachine machine = machine(call);
        call.require("type", "iface");
        SimulatedNetworkInterface one = find(machine, call.required("iface"));
        String type = type(call);
        Machines.IpPool pool = machines().pools().stream()
                .filter(candidate -> candidate.id().equals(call.path("pool")))
                .findFirst()
                .orElseThrow(() -> Refusal.because("ippool_not_found"));
        if (!pool.type().equals(type)) {
            throw Refusal.because("invalid_type");
        }
        SimulatedIpAddress address =
                machines().free(pool).stream().findFirst().orElseThrow(() -> Refusal.because("no_free_ip"));
        List<SimulatedIpAddress> addresses =
                Stream.concat(one.addresses().stream(), Stream.of(address)).toList();
        machines().store().keep(machine.with(one.with(one.firewall(), addresses)));
        ObjectNode response = Json.object().put("success", true);
        return SimulatedResponse.json(response.set("ip", MachineJson.address(address, one)));
    }

    private SimulatedResponse interfaces(Call call) {
        return SimulatedResponse.list("interfaces", machine(call).interfaces(), MachineJson::networkInterface);
    }

    private SimulatedResponse get(Call call) {
        return interfaceResponse(find(machine(call), call.path("iface")));
    }

    private SimulatedResponse update(Call call) {
        SimulatedVirtualMachine machine = machine(call);
        return keep(call, machine, find(machine, call.path("iface")));
    }

    private SimulatedResponse add(Call call) {
        SimulatedVirtualMachine machine = machine(call);
        return keep(call, machine, machines().nextInterface(machine));
    }

    private SimulatedResponse keep(Call call, SimulatedVirtualMachine machine, SimulatedNetworkInterface before) {
        List<SimulatedIpAddress> addresses = new ArrayList<>(addresses(call, "ipv4", before));
        addresses.addAll(addresses(call, "ipv6", before));
        boolean firewall = call.fields().flag("firewall").orElse(before.firewall());
        SimulatedNetworkInterface after = before.with(firewall, List.copyOf(addresses));
        machines().store().keep(machine.with(after));
        return interfaceResponse(after);
    }

    private List<SimulatedIpAddress> addresses(Call call, String type, SimulatedNetworkInterface before) {
        List<SimulatedIpAddress> present = before.addresses().stream()
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

    private SimulatedIpAddress address(String id, String type, List<SimulatedIpAddress> present) {
        SimulatedIpAddress address = machines()
                .address(id)
                .filter(found -> found.type().equals(type))
                .orElseThrow(() -> Refusal.because("ip_not_found"));
        if (!present.contains(address) && !machines().isFree(address)) {
            throw Refusal.because("ip_in_use");
        }
        return address;
    }

    private SimulatedResponse remove(Call call) {
        SimulatedVirtualMachine machine = machine(call);
        machines().store().keep(machine.without(find(machine, call.path("iface"))));
        return SimulatedResponse.status(true);
    }

    private static SimulatedResponse interfaceResponse(SimulatedNetworkInterface one) {
        return SimulatedResponse.json(Json.object().set("interface", MachineJson.networkInterface(one)));
    }

    private static String type(Call call) {
        String type = call.fields().text("type").orElse("");
        if (!type.isEmpty() && !TYPES.contains(type)) {
            throw Refusal.because("invalid_type");
        }
        return type;
    }

    private static SimulatedNetworkInterface find(SimulatedVirtualMachine machine, String name) {
        return machine.interfaces().stream()
                .filter(one -> one.isCalled(name))
                .findFirst()
                .orElseThrow(() -> Refusal.because("interface_not_found"));
    }

    private SimulatedVirtualMachine machine(Call call) {
        SimulatedService service = state.services().require(call, "id", Feature.MACHINES);
        SimulatedVirtualMachine machine = machines().store().require(call, "vmid");
        if (!machine.serviceId().equals(service.id())) {
            throw Refusal.because("vm_not_found");
        }
        return machine;
    }

    private Machines machines() {
        return state.machines();
    }
}
