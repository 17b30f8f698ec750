package io.github.camelportal.simulator.auth;

/** The credential that a caller presented, and the way to revoke it. */
interface Credential {

    void logOut();

    void revoke();
}
