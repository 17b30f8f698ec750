package io.github.camelportal.simulator.services;

/** An ability of the module behind a product. It decides which routes the services of the product have. */
public enum Feature {
    DNS,
    ADDRESSES,
    POWER,
    MACHINES,
    OUTLETS
}
