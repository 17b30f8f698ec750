package io.github.camelportal.simulator;

/**
 * An IP address that a virtual machine can have.
 *
 * @param type {@code ipv4} or {@code ipv6}
 */
public record IpAddress(String id, String type, String address) {}
