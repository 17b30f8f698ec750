package io.github.camelportal.internal.client.auth;

import io.github.camelportal.internal.client.policy.CallContext;

/** A ready-made token with every request. What is refused once stays refused. */
public final class BearerAuthenticator implements Authenticator {

    private final AuthorizationHeader authorization;

    private BearerAuthenticator(AuthorizationHeader authorization) {
        this.authorization = authorization;
    }

    public static BearerAuthenticator bearer(String token) {
        return new BearerAuthenticator(AuthorizationHeader.bearer(token, null));
    }

    @Override
    public AuthorizationHeader authorization(CallContext call) {
        return authorization;
    }

    @Override
    public boolean refresh(AuthorizationHeader refused, CallContext call) {
        return false;
    }

    /** Ends nothing: a logout would revoke a token for good that somebody else obtained. */
    @Override
    public void close(CallContext call) {}
}
