package io.github.camelportal.model;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A network interface of a virtual machine. No provider documents it, so a response contains it as a
 * {@code Map}. A route that needs this record converts the map. The fields are the parameters of the operations on it.
 *
 * @param id number or name, such as 0 or net0
 * @param name name
 * @param bridge bridge
 * @param firewall whether the firewall is on
 * @param ipv4 IPv4 addresses, as the portal writes them
 * @param ipv6 IPv6 addresses, as the portal writes them
 * @param otherFields fields without a component, by wire name
 */
@WireFormat
public record NetworkInterface(
        @Nullable String id,
        @Nullable String name,
        @Nullable String bridge,
        @Nullable Boolean firewall,
        List<Object> ipv4,
        List<Object> ipv6,
        @AdditionalFields Map<String, Object> otherFields)
        implements PortalRecord {

    /** Replaces missing values with empty ones. */
    public NetworkInterface {
        ipv4 = PortalList.copyOf(ipv4);
        ipv6 = PortalList.copyOf(ipv6);
        otherFields = AdditionalFields.Copy.of(otherFields);
    }
}
