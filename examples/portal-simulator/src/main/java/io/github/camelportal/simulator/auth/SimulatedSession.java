package io.github.camelportal.simulator.auth;

/** A session, which starts with a login. Its tokens become invalid together when it is revoked. */
final class SimulatedSession {

    private final Login login;
    private boolean revoked;

    SimulatedSession(Login login) {
        this.login = login;
    }

    Login login() {
        return login;
    }

    void revoke() {
        revoked = true;
    }

    boolean isRevoked() {
        return revoked;
    }
}
