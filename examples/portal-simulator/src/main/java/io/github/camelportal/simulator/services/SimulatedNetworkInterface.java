package io.github.camelportal.simulator.services;

import java.util.List;

/** A network interface of a virtual machine. */
public record SimulatedNetworkInterface(
        int number, String mac, String bridge, boolean firewall, List<SimulatedIpAddress> addresses) {

    /** The name, such as {@code net0}. */
    public String name() {
        return "net" + number;
    }

    boolean isCalled(String nameOrNumber) {
        return nameOrNumber.equals(name()) || nameOrNumber.equals(Integer.toString(number));
    }

    SimulatedNetworkInterface with(boolean newFirewall, List<SimulatedIpAddress> newAddresses) {
        return new SimulatedNetworkInterface(number, mac, bridge, newFirewall, newAddresses);
    }
}
