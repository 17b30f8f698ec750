package io.github.camelportal.simulator;

/** What begins with a login: its tokens live and die together when it is revoked. */
final class Session {

    private final Login login;
    private boolean revoked;

    Session(Login login) {
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
