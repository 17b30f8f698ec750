package io.github.camelportal.simulator.tickets;

/** A department that answers tickets. */
public record Department(String id, String name) {}
