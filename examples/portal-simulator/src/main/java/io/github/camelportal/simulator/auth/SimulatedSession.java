package io.github.camelportal.simulator.auth;

/** What begins with a login: its tokens live and die together when it is revoked. */
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
