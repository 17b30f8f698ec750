package io.github.camelportal.client;

/** A ready-made token with every request. What is refused once stays refused. */
final class FixedAuthentication implements Authentication {

    private final Credential credential;

    private FixedAuthentication(Credential credential) {
        this.credential = credential;
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
