package io.github.camelportal.simulator;

/** A DNS record of a domain or of a zone. */
public record DnsRecord(String id, String name, long ttl, int priority, String type, String content) {}
