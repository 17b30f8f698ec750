package io.github.camelportal.simulator.domains;

import io.github.camelportal.simulator.store.Owned;

/** A DNS zone of a service. */
public record SimulatedZone(String id, String accountId, String serviceId, String name) implements Owned {}
