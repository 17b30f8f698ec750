package io.github.camelportal.simulator.billing;

/** A way to pay, with what it costs. */
record SimulatedPaymentMethod(String id, String name, String fixedFee, String percentFee) {}
