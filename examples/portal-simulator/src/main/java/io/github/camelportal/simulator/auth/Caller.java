package io.github.camelportal.simulator.auth;

/** Who calls, and by which credential. */
public record Caller(Login login, Credential credential) {}
