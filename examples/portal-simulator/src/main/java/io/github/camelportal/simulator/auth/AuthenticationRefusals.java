package io.github.camelportal.simulator.auth;

import io.github.camelportal.simulator.http.Refusal;

/** The refusals of credentials, with HTTP 401 or 200, as the administrator of the portal chose. */
public final class AuthenticationRefusals {

    private final int status;

    public AuthenticationRefusals(int status) {
        this.status = status;
    }

    Refusal wrongLogin() {
        return Refusal.withStatus(status, "wronglogin");
    }

    Refusal unauthorized() {
        return Refusal.withStatus(status, "unauthorized");
    }

    Refusal wrongCode() {
        return Refusal.withStatus(status, "wrongcode");
    }

    Refusal tokenExpired() {
        return Refusal.withStatus(status, "token_expired");
    }
}
