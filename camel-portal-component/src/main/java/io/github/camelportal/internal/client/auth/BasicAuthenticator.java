package io.github.camelportal.internal.client.auth;

import io.github.camelportal.internal.client.policy.CallContext;

/** An authenticator for HTTP Basic. It asks for the username and the password before each request, since they may change. */
final class BasicAuthenticator implements Authenticator {

    private final PortalAccount account;
    private volatile Encoded encoded;

    /** The header of the credentials that were used last, so that it is not encoded for each request. */
    private record Encoded(UsernamePassword login, AuthorizationHeader authorization) {}

    BasicAuthenticator(PortalAccount account) {
        this.account = account;
    }

    @Override
    public AuthorizationHeader authorization(CallContext call) {
        UsernamePassword login = account.login();
        Encoded last = encoded;
        if (last == null || !last.login().equals(login)) {
            last = new Encoded(login, AuthorizationHeader.basic(login.username(), login.password()));
            encoded = last;
        }
        return last.authorization();
    }

    @Override
    public boolean refresh(AuthorizationHeader refused, CallContext call) {
        return !authorization(call).equals(refused);
    }
}
