package io.github.camelportal.internal.client.auth;

import io.github.camelportal.internal.client.policy.CallContext;

/** HTTP Basic: username and password as they are now with every request. What is refused stays so until they change. */
public final class BasicAuthenticator implements Authenticator {

    private final PortalAccount account;
    private volatile Known known;

    private record Known(UsernamePassword login, AuthorizationHeader authorization) {}

    public BasicAuthenticator(PortalAccount account) {
        this.account = account;
    }

    @Override
    public AuthorizationHeader authorization(CallContext call) {
        UsernamePassword login = account.login();
        Known last = known;
        if (last == null || !last.login().equals(login)) {
            last = new Known(login, AuthorizationHeader.basic(login.username(), login.password()));
            known = last;
        }
        return last.authorization();
    }

    @Override
    public boolean refresh(AuthorizationHeader refused, CallContext call) {
        return !authorization(call).equals(refused);
    }

    /** There is nothing to end. */
    @Override
    public void close(CallContext call) {}
}
