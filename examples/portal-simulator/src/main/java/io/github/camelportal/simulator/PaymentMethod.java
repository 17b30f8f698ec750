package io.github.camelportal.simulator;

/** A way to pay, with what it costs. */
record PaymentMethod(String id, String name, String fixedFee, String percentFee) {}
