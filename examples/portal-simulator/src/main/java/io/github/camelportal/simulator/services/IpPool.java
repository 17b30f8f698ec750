package io.github.camelportal.simulator.services;

import java.util.List;

/** IP addresses of one kind, for the interfaces on a bridge. */
record IpPool(String id, String name, String type, String bridge, List<SimulatedIpAddress> addresses) {}
