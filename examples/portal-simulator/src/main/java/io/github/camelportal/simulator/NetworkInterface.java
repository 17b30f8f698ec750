package io.github.camelportal.simulator;

import java.util.List;

/** A network interface of a virtual machine. */
public record NetworkInterface(int number, String mac, String bridge, boolean firewall, List<IpAddress> addresses) {

    /** The name, such as {@code net0}. */
    public String name() {
        return "net" + number;
    }

    boolean isCalled(String nameOrNumber) {
        return nameOrNumber.equals(name()) || nameOrNumber.equals(Integer.toString(number));
    }

    NetworkInterface with(boolean newFirewall, List<IpAddress> newAddresses) {
        return new NetworkInterface(number, mac, bridge, newFirewall, newAddresses);
    }
}
