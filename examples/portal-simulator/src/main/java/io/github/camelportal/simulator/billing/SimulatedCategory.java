package io.github.camelportal.simulator.billing;

/** A category of products. */
public record SimulatedCategory(String id, String name, String slug) {}
