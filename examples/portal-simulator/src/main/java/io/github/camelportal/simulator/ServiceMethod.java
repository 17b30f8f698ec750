package io.github.camelportal.simulator;

import java.util.List;
import java.util.Set;

/**
 * A route as the portal lists it for a service.
 *
 * @param feature null if every service has it
 */
record ServiceMethod(String name, String method, String route, Feature feature) {

    private static final List<ServiceMethod> ALL = List.of(
            new ServiceMethod("Upgrade Request", "POST", "/service/@id/upgrade", null),
            new ServiceMethod("Upgrade Options", "GET", "/service/@id/upgrade", null),
            new ServiceMethod("Change service label", "POST", "/service/@id/label", null),
            new ServiceMethod("Service label", "GET", "/service/@id/label", null),
            new ServiceMethod("Cancel Service", "POST", "/service/@id/cancel", null),
            new ServiceMethod("IP Addresses", "GET", "/service/@id/ip", Feature.ADDRESSES),
            new ServiceMethod("Reverse DNS", "GET", "/service/@id/rdns", Feature.ADDRESSES),
            new ServiceMethod("Update rDNS", "POST", "/service/@id/rdns", Feature.ADDRESSES),
            new ServiceMethod("List DNS for service", "GET", "/service/@service_id/dns", Feature.DNS),
            new ServiceMethod("Add DNS Zone", "POST", "/service/@service_id/dns", Feature.DNS),
            new ServiceMethod("Get DNS details", "GET", "/service/@service_id/dns/@zone_id", Feature.DNS),
            new ServiceMethod("Remove DNS zone", "DELETE", "/service/@service_id/dns/@zone_id", Feature.DNS),
            new ServiceMethod("Server Power status", "GET", "/service/@id/status", Feature.POWER),
            new ServiceMethod("Reset Server", "POST", "/service/@id/reset", Feature.POWER),
            new ServiceMethod("Server Bandwidth", "GET", "/service/@id/bandwidth", Feature.POWER),
            new ServiceMethod("Reinstal Details", "GET", "/service/@id/reinstall", Feature.POWER),
            new ServiceMethod("Reinstall Server", "POST", "/service/@id/reinstall", Feature.POWER),
            new ServiceMethod("PDU ports", "GET", "/service/@id/pdu", Feature.OUTLETS),
            new ServiceMethod(
                    "List VM Network Interfaces", "GET", "/service/@id/vms/@vmid/interfaces", Feature.MACHINES),
            new ServiceMethod("List IPs", "GET", "/service/@id/vms/@vmid/ips", Feature.MACHINES));

    static List<ServiceMethod> of(Set<Feature> features) {
        return ALL.stream()
                .filter(method -> method.feature() == null || features.contains(method.feature()))
                .toList();
    }
}
