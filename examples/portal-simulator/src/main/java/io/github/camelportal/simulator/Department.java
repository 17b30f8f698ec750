package io.github.camelportal.simulator;

/** A department that answers tickets. */
record Department(String id, String name) {}
