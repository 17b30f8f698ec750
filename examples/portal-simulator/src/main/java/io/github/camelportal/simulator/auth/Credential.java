package io.github.camelportal.simulator.auth;

/** What a caller showed to be let in, and how it is given up. */
interface Credential {

    void logOut();

    void revoke();
}
