package io.github.camelportal.simulator.services;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.github.camelportal.simulator.http.Json;

/** Virtual machines' interfaces and addresses as the portal writes them. */
final class MachineJson {

    private MachineJson() {}

    static ObjectNode networkInterface(SimulatedNetworkInterface one) {
        ObjectNode json = Json.object()
                .put("id", one.number())
                .put("name", one.name())
                .put("mac", one.mac())
                .put("bridge", one.bridge())
                .put("firewall", one.firewall() ? "1" : "0");
        addAddresses(json.putArray("ipv4"), one, "ipv4");
        addAddresses(json.putArray("ipv6"), one, "ipv6");
        return json;
    }

    static ObjectNode address(SimulatedIpAddress address, SimulatedNetworkInterface one) {
        return Json.object()
                .put("id", address.id())
                .put("ipaddress", address.address())
                .put("type", address.type())
                .put("iface", one.number())
                .put("bridge", one.bridge());
    }

    private static void addAddresses(ArrayNode target, SimulatedNetworkInterface one, String type) {
        one.addresses().stream()
                .filter(address -> address.type().equals(type))
                .forEach(address -> target.addObject().put("id", address.id()).put("ipaddress", address.address()));
    }
}
