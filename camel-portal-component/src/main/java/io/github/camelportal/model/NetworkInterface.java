package io.github.camelportal.model;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/**
 * A network interface of a virtual machine. No document shows one, so answers hold it as a {@code Map}; a route that wants this
 * converts the map to it. Fields are those that the operations on it have.
 *
 * @param id number or name, such as 0 or net0
 * @param name name
 * @param bridge bridge
 * @param firewall whether the firewall is on
 * @param ipv4 IPv4 addresses, as the portal writes them
 * @param ipv6 IPv6 addresses, as the portal writes them
 * @param otherFields what else the portal said of it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record NetworkInterface(
        String id,
        String name,
        String bridge,
        Boolean firewall,
        List<Object> ipv4,
        List<Object> ipv6,
        @AdditionalFields Map<String, Object> otherFields)
        implements PortalRecord {

    /** Fills in what was not said. */
    public NetworkInterface {
        ipv4 = ipv4 == null ? List.of() : List.copyOf(ipv4);
        ipv6 = ipv6 == null ? List.of() : List.copyOf(ipv6);
        otherFields = AdditionalFields.Copy.of(otherFields);
    }
}
