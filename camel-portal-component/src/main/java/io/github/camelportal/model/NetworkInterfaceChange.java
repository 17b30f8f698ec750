package io.github.camelportal.model;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/**
 * A network interface to add or change, with {@code vms/addInterface} and {@code vms/updateInterface}.
 *
 * @param firewall 1 switches the firewall on, 0 off; null leaves it
 * @param ipv4 ids of the IPv4 addresses, or null
 * @param ipv6 ids of the IPv6 addresses, or null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record NetworkInterfaceChange(Integer firewall, List<String> ipv4, List<String> ipv6)
        implements PortalRequestBody {}
