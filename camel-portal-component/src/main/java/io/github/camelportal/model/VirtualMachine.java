package io.github.camelportal.model;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonAlias;
import org.jspecify.annotations.Nullable;

/**
 * A virtual machine. Installs write its fields in many forms. A value that cannot be read into its component, such as a memory of
 * {@code unlimited}, is in {@code otherFields} under its wire name.
 *
 * @param id id
 * @param label name
 * @param hostname host name
 * @param status state as the portal writes it, such as running, which some installs call {@code state}
 * @param cpus number of processors
 * @param memory memory in MB; a text with another unit, such as 2 GB, is converted
 * @param disk disk space in GB; a text with another unit, such as 20480 MB, is converted
 * @param ip IP addresses
 * @param ipv6 IPv6 addresses that the portal lists apart
 * @param template system template
 * @param bandwidth bandwidth as the portal writes it: a number, a text or a map
 * @param usage usage of resources as the portal writes it: a number, a text or a map
 * @param otherFields fields without a component, by wire name
 */
@WireFormat
public record VirtualMachine(
        @ListKey @Nullable String id,
        @Nullable String label,
        @Nullable String hostname,
        @JsonAlias("state") @Nullable String status,
        @JsonAlias({"cpu", "cores"}) @Nullable Integer cpus,
        @Nullable Integer memory,
        @Nullable Integer disk,
        @JsonAlias({"ips", "ipv4"}) List<String> ip,
        List<String> ipv6,
        @Nullable String template,
        @Nullable Object bandwidth,
        @Nullable Object usage,
        @AdditionalFields Map<String, Object> otherFields)
        implements PortalRecord {

    /** Replaces missing values with empty ones. Texts of maps mask the secret fields. */
    public VirtualMachine {
        ip = PortalList.copyOf(ip);
        ipv6 = PortalList.copyOf(ipv6);
        bandwidth = RedactedMap.copyOf(bandwidth);
        usage = RedactedMap.copyOf(usage);
        otherFields = AdditionalFields.Copy.of(otherFields);
    }
}
