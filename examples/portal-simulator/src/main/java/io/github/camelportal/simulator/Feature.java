package io.github.camelportal.simulator;

/** What the module behind a product can do, which decides the routes that its services have. */
enum Feature {
    DNS,
    ADDRESSES,
    POWER,
    MACHINES,
    OUTLETS
}
