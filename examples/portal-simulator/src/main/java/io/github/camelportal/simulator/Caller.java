package io.github.camelportal.simulator;

/** Who calls, and by which credential. */
record Caller(Login login, Credential credential) {}
