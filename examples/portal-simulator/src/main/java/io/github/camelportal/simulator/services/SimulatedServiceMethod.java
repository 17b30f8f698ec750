package io.github.camelportal.simulator.services;

import java.util.List;
import java.util.Set;

/**
 * A route as the portal lists it for a service.
 *
 * @param feature null if every service has it
 */
record SimulatedServiceMethod(String name, String method, String route, Feature feature) {

    private static final List<SimulatedServiceMethod> ALL = List.of(
            new SimulatedServiceMethod("Upgrade Request", "POST", "/service/@id/upgrade", null),
            new SimulatedServiceMethod("Upgrade Options", "GET", "/service/@id/upgrade", null),
            new SimulatedServiceMethod("Change service label", "POST", "/service/@id/label", null),
            new SimulatedServiceMethod("Service label", "GET", "/service/@id/label", null),
            new SimulatedServiceMethod("Cancel Service", "POST", "/service/@id/cancel", null),
            new SimulatedServiceMethod("IP Addresses", "GET", "/service/@id/ip", Feature.ADDRESSES),
            new SimulatedServiceMethod("Reverse DNS", "GET", "/service/@id/rdns", Feature.ADDRESSES),
            new SimulatedServiceMethod("Update rDNS", "POST", "/service/@id/rdns", Feature.ADDRESSES),
            new SimulatedServiceMethod("List DNS for service", "GET", "/service/@service_id/dns", Feature.DNS),
            new SimulatedServiceMethod("Add DNS Zone", "POST", "/service/@service_id/dns", Feature.DNS),
            new SimulatedServiceMethod("Get DNS details", "GET", "/service/@service_id/dns/@zone_id", Feature.DNS),
            new SimulatedServiceMethod("Remove DNS zone", "DELETE", "/service/@service_id/dns/@zone_id", Feature.DNS),
            new SimulatedServiceMethod("Server Power status", "GET", "/service/@id/status", Feature.POWER),
            new SimulatedServiceMethod("Reset Server", "POST", "/service/@id/reset", Feature.POWER),
            new SimulatedServiceMethod("Server Bandwidth", "GET", "/service/@id/bandwidth", Feature.POWER),
            new SimulatedServiceMethod("Reinstal Details", "GET", "/service/@id/reinstall", Feature.POWER),
            new SimulatedServiceMethod("Reinstall Server", "POST", "/service/@id/reinstall", Feature.POWER),
            new SimulatedServiceMethod("PDU ports", "GET", "/service/@id/pdu", Feature.OUTLETS),
            new SimulatedServiceMethod(
                    "List VM Network Interfaces", "GET", "/service/@id/vms/@vmid/interfaces", Feature.MACHINES),
            new SimulatedServiceMethod("List IPs", "GET", "/service/@id/vms/@vmid/ips", Feature.MACHINES));

    static List<SimulatedServiceMethod> of(Set<Feature> features) {
        return ALL.stream()
                .filter(method -> method.feature() == null || features.contains(method.feature()))
                .toList();
    }
}
