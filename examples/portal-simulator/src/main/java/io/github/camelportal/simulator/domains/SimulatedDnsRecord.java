package io.github.camelportal.simulator.domains;

/** A DNS record of a domain or of a zone. */
public record SimulatedDnsRecord(String id, String name, long ttl, int priority, String type, String content) {}
