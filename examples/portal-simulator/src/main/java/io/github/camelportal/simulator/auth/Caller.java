package io.github.camelportal.simulator.auth;

/** The login behind a call, and its credential. */
public record Caller(Login login, Credential credential) {}
