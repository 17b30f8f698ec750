package io.github.camelportal.simulator;

/** A category of products. */
record Category(String id, String name, String slug) {}
