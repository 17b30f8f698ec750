package io.github.camelportal.simulator.services;

import java.util.Arrays;
import java.util.List;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.github.camelportal.simulator.http.Json;

/** Virtual machines as portals write them. The documents show none, and installs differ. */
final class VirtualMachineJson {

    private VirtualMachineJson() {}

    /** Returns numbers as numbers, and the addresses as a list. */
    static ObjectNode documented(SimulatedVirtualMachine machine) {
        MachineHardware hardware = machine.hardware();
        ObjectNode json = Json.object()
                .put("id", machine.id())
                .put("label", machine.name())
                .put("hostname", machine.name())
                .put("status", machine.state().label())
                .put("cpus", hardware.cpus())
                .put("memory", hardware.memory())
                .put("disk", hardware.disk())
                .put("template", hardware.template());
        json.set("ip", Json.texts(addresses(machine, "ipv4")));
        json.set("ipv6", Json.texts(addresses(machine, "ipv6")));
        return json;
    }

    /** Returns numbers as texts, and each address as a text, with the password. */
    static ObjectNode recorded(SimulatedVirtualMachine machine) {
        MachineHardware hardware = machine.hardware();
        String first = first(machine, "ipv4");
        ObjectNode json = Json.object()
                .put("id", machine.id())
                .put("label", machine.name())
                .put("hostname", machine.name())
                .put("status", machine.state().label())
                .put("cpus", Integer.toString(hardware.cpus()))
                .put("memory", Integer.toString(hardware.memory()))
                .put("disk", Integer.toString(hardware.disk()))
                .put("template", hardware.template())
                .put("template_name", title(hardware.template()))
                .put("username", "root")
                .put("password", "vm-" + machine.id() + "-qkzfw");
        json.set("ip", Json.texts(addresses(machine, "ipv4")));
        json.put("ipv4", first).put("ipv6", first(machine, "ipv6"));
        json.putObject("bandwidth").put("data_received", "1288490188").put("data_sent", "3006477107");
        json.putObject("usage").put("cpu", "3.5").put("memory", "812").put("disk", "11");
        return json;
    }

    /** Returns an entry of a list, whose state has another name and whose address is a text. */
    static ObjectNode recordedEntry(SimulatedVirtualMachine machine) {
        return Json.object()
                .put("id", machine.id())
                .put("label", machine.name())
                .put("state", machine.state().label())
                .put("cpus", Integer.toString(machine.hardware().cpus()))
                .put("memory", Integer.toString(machine.hardware().memory()))
                .put("disk", Integer.toString(machine.hardware().disk()))
                .put("ip", first(machine, "ipv4"))
                .put("template", machine.hardware().template());
    }

    private static String first(SimulatedVirtualMachine machine, String type) {
        return addresses(machine, type).stream().findFirst().orElse("");
    }

    private static List<String> addresses(SimulatedVirtualMachine machine, String type) {
        return machine.interfaces().stream()
                .flatMap(one -> one.addresses().stream())
                .filter(address -> address.type().equals(type))
                .map(SimulatedIpAddress::address)
                .toList();
    }

    private static String title(String template) {
        return Arrays.stream(MachineTemplate.values())
                .filter(candidate -> candidate.id().equals(template))
                .map(MachineTemplate::title)
                .findFirst()
                .orElse(template);
    }
}
