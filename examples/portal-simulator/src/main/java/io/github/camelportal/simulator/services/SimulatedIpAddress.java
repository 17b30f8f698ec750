package io.github.camelportal.simulator.services;

/**
 * An IP address that a virtual machine can have.
 *
 * @param type {@code ipv4} or {@code ipv6}
 */
public record SimulatedIpAddress(String id, String type, String address) {}
