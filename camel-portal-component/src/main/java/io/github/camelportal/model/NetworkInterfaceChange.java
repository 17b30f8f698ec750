package io.github.camelportal.model;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A network interface to add or change, with {@code vms/addInterface} and {@code vms/updateInterface}.
 *
 * @param firewall 1 for on, 0 for off, null to leave it unchanged
 * @param ipv4 ids of the IPv4 addresses, or null
 * @param ipv6 ids of the IPv6 addresses, or null
 */
@WireFormat
public record NetworkInterfaceChange(
        @Nullable Integer firewall,
        @Nullable List<String> ipv4,
        @Nullable List<String> ipv6) implements PortalRequestBody {}
