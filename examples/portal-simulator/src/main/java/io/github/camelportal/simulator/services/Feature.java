package io.github.camelportal.simulator.services;

/** What the module behind a product can do, which decides the routes that its services have. */
public enum Feature {
    DNS,
    ADDRESSES,
    POWER,
    MACHINES,
    OUTLETS
}
