package io.github.camelportal.client;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The same credential with every request: HTTP Basic, or a ready-made token. What is refused once stays refused. */
final class FixedAuthentication implements Authentication {

    private final Credential credential;

    private FixedAuthentication(Credential credential) {
        this.credential = credential;
    }

    static FixedAuthentication basic(String username, String password) {
        byte[] pair = (username + ":" + password).getBytes(StandardCharsets.UTF_8);
        return new FixedAuthentication(Credential.basic(Base64.getEncoder().encodeToString(pair)));
    }

    static FixedAuthentication bearer(String token) {
        return new FixedAuthentication(Credential.bearer(token, null));
    }

    @Override
    public Credential credential(CallContext call) {
        return credential;
    }

    @Override
    public boolean renew(Credential refused, CallContext call) {
        return false;
    }

    /** Ends nothing: a logout would revoke a token for good that somebody else obtained. */
    @Override
    public void close(CallContext call) {}
}
