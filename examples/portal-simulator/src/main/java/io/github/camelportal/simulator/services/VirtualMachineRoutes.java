package io.github.camelportal.simulator.services;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.github.camelportal.simulator.PortalState;
import io.github.camelportal.simulator.http.Call;
import io.github.camelportal.simulator.http.Json;
import io.github.camelportal.simulator.http.Refusal;
import io.github.camelportal.simulator.http.Route;
import io.github.camelportal.simulator.http.RouteGroup;
import io.github.camelportal.simulator.http.SimulatedResponse;

/** The life of a service's virtual machines. */
public final class VirtualMachineRoutes implements RouteGroup {

    private static final String MACHINES = "/service/@id/vms";
    private static final String MACHINE = MACHINES + "/@vmid";

    private static final Set<SimulatedMachineState> IDLE =
            EnumSet.of(SimulatedMachineState.RUNNING, SimulatedMachineState.STOPPED, SimulatedMachineState.ERROR);

    private final PortalState state;

    public VirtualMachineRoutes(PortalState state) {
        this.state = state;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(MACHINES, this::list),
                Route.post(MACHINES, this::create),
                Route.get(MACHINE, this::get),
                Route.put(MACHINE, this::resize),
                Route.delete(MACHINE, this::destroy),
                Route.post(MACHINE + "/start", this::start),
                Route.post(MACHINE + "/stop", this::stop),
                Route.post(MACHINE + "/shutdown", this::shutDown),
                Route.post(MACHINE + "/reboot", this::reboot),
                Route.post(MACHINE + "/reset", this::reboot),
                Route.post(MACHINE + "/rebuild", this::rebuild),
                Route.get("/service/@id/templates", this::templates),
                Route.get("/service/@id/networks", this::networks),
                Route.get("/service/@id/resources", this::resources));
    }

    private SimulatedResponse list(Call call) {
        List<SimulatedVirtualMachine> machines = machines().of(service(call));
        if (!state.install().isRecorded()) {
            return SimulatedResponse.list("vms", machines, VirtualMachineJson::documented);
        }
        ObjectNode byId = Json.object();
        machines.forEach(machine -> byId.set(machine.id(), VirtualMachineJson.recordedEntry(machine)));
        return SimulatedResponse.json(Json.object().set("vms", byId.isEmpty() ? Json.array() : byId));
    }

    private SimulatedResponse get(Call call) {
        SimulatedVirtualMachine machine = machine(call);
        ObjectNode json = state.install().isRecorded()
                ? VirtualMachineJson.recorded(machine)
                : VirtualMachineJson.documented(machine);
        return SimulatedResponse.json(Json.object().set("vm", json));
    }

    private SimulatedResponse create(Call call) {
        SimulatedService service = service(call);
        if (!service.status().equals(SimulatedService.ACTIVE)) {
            throw Refusal.because("service_not_active");
        }
        call.require("label", "template");
        MachineHardware small = MachineHardware.SMALL;
        MachineHardware hardware = new MachineHardware(
                positive(call, "cpu", small.cpus()),
                positive(call, "memory", small.memory()),
                positive(call, "disk", small.disk()),
                template(call));
        SimulatedVirtualMachine machine =
                machines().add(service, call.required("label")).withHardware(hardware);
        lifecycle().build(machine);
        ObjectNode response = Json.object().put("status", true);
        return SimulatedResponse.json(response.set(
                "vm", VirtualMachineJson.documented(machines().store().get(machine.id()))));
    }

    private SimulatedResponse resize(Call call) {
        SimulatedVirtualMachine machine = machine(call);
        MachineHardware hardware = machine.hardware();
        machines()
                .store()
                .keep(machine.withHardware(hardware.withSize(
                        positive(call, "cpu", hardware.cpus()), positive(call, "memory", hardware.memory()))));
        return SimulatedResponse.status(true);
    }

    private SimulatedResponse destroy(Call call) {
        SimulatedVirtualMachine machine = machine(call);
        if (machine.state() == SimulatedMachineState.DESTROYING) {
            throw refusal(machine);
        }
        lifecycle().destroy(machine);
        return SimulatedResponse.status(true);
    }

    private SimulatedResponse start(Call call) {
        return change(
                call,
                EnumSet.of(SimulatedMachineState.STOPPED, SimulatedMachineState.ERROR),
                SimulatedMachineState.STARTING,
                SimulatedMachineState.RUNNING);
    }

    private SimulatedResponse stop(Call call) {
        Set<SimulatedMachineState> allowed = EnumSet.of(
                SimulatedMachineState.RUNNING,
                SimulatedMachineState.STARTING,
                SimulatedMachineState.STOPPING,
                SimulatedMachineState.REBOOTING,
                SimulatedMachineState.ERROR);
        return change(call, allowed, SimulatedMachineState.STOPPING, SimulatedMachineState.STOPPED);
    }

    private SimulatedResponse shutDown(Call call) {
        return change(
                call,
                EnumSet.of(SimulatedMachineState.RUNNING),
                SimulatedMachineState.STOPPING,
                SimulatedMachineState.STOPPED);
    }

    private SimulatedResponse reboot(Call call) {
        return change(
                call,
                EnumSet.of(SimulatedMachineState.RUNNING),
                SimulatedMachineState.REBOOTING,
                SimulatedMachineState.RUNNING);
    }

    private SimulatedResponse rebuild(Call call) {
        String template = template(call);
        SimulatedVirtualMachine machine = requireState(machine(call), IDLE);
        lifecycle().change(machine, SimulatedMachineState.REBUILDING, before -> before.withHardware(
                        before.hardware().withTemplate(template))
                .withState(SimulatedMachineState.RUNNING));
        return SimulatedResponse.status(true);
    }

    private SimulatedResponse change(
            Call call, Set<SimulatedMachineState> allowed, SimulatedMachineState during, SimulatedMachineState after) {
        lifecycle().change(requireState(machine(call), allowed), during, after);
        return SimulatedResponse.status(true);
    }

    private static SimulatedVirtualMachine requireState(
            SimulatedVirtualMachine machine, Set<SimulatedMachineState> allowed) {
        if (!allowed.contains(machine.state())) {
            throw refusal(machine);
        }
        return machine;
    }

    private static Refusal refusal(SimulatedVirtualMachine machine) {
        return Refusal.because("vm_is_" + machine.state().label());
    }

    private SimulatedResponse templates(Call call) {
        service(call);
        return SimulatedResponse.list("templates", List.of(MachineTemplate.values()), template -> Json.object()
                .put("id", template.id())
                .put("name", template.title()));
    }

    private SimulatedResponse networks(Call call) {
        service(call);
        ArrayNode networks = Json.array();
        machines().pools().forEach(pool -> networks.addObject()
                .put("id", pool.id())
                .put("name", pool.name())
                .put("type", pool.type())
                .put("bridge", pool.bridge()));
        return SimulatedResponse.json(Json.object().set("networks", networks));
    }

    private SimulatedResponse resources(Call call) {
        List<SimulatedVirtualMachine> machines = machines().of(service(call));
        ObjectNode resources = Json.object();
        add(resources, "cpu", 16, machines.stream().mapToInt(machine -> machine.hardware()
                .cpus()));
        add(resources, "memory", 65_536, machines.stream().mapToInt(machine -> machine.hardware()
                .memory()));
        add(resources, "disk", 1_000, machines.stream().mapToInt(machine -> machine.hardware()
                .disk()));
        return SimulatedResponse.json(Json.object().set("resources", resources));
    }

    private static void add(ObjectNode target, String name, int total, IntStream used) {
        target.putObject(name).put("total", total).put("used", used.sum());
    }

    private static String template(Call call) {
        String id = call.required("template");
        if (!MachineTemplate.exists(id)) {
            throw Refusal.because("invalid_template");
        }
        return id;
    }

    private static int positive(Call call, String name, int otherwise) {
        int number = call.fields().number(name).orElse(otherwise);
        if (number < 1) {
            throw Refusal.because("invalid_" + name);
        }
        return number;
    }

    private SimulatedVirtualMachine machine(Call call) {
        SimulatedService service = service(call);
        SimulatedVirtualMachine machine = machines().store().require(call, "vmid");
        if (!machine.serviceId().equals(service.id())) {
            throw Refusal.because("vm_not_found");
        }
        return machine;
    }

    private SimulatedService service(Call call) {
        return state.services().require(call, "id", Feature.MACHINES);
    }

    private Machines machines() {
        return state.machines();
    }

    private MachineLifecycle lifecycle() {
        return state.machineLifecycle();
    }
}
