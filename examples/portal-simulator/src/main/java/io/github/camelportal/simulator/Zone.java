package io.github.camelportal.simulator;

/** A DNS zone of a service. */
public record Zone(String id, String accountId, String serviceId, String name) implements Owned {}
