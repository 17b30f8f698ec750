package io.github.camelportal.internal.client.auth;

import io.github.camelportal.internal.client.policy.CallContext;

/**
 * An authenticator with a ready-made token, which cannot be replaced when it is refused. It never logs out, because that would
 * revoke a token that somebody else obtained.
 */
final class BearerAuthenticator implements Authenticator {

    private final AuthorizationHeader authorization;

    BearerAuthenticator(String token) {
        this.authorization = AuthorizationHeader.bearer(token, null);
    }

    @Override
    public AuthorizationHeader authorization(CallContext call) {
        return authorization;
    }

    @Override
    public boolean refresh(AuthorizationHeader refused, CallContext call) {
        return false;
    }
}
