package io.github.camelportal.client;

/** HTTP Basic: username and password as they are now with every request. What is refused stays so until they change. */
final class BasicAuthentication implements Authentication {

    private final PortalAccount account;
    private volatile Known known;

    private record Known(Login login, Credential credential) {}

    BasicAuthentication(PortalAccount account) {
        this.account = account;
    }

    @Override
    public Credential credential(CallContext call) {
        Login login = account.login();
        Known last = known;
        if (last == null || !last.login().equals(login)) {
            last = new Known(login, Credential.basic(login.username(), login.password()));
            known = last;
        }
        return last.credential();
    }

    @Override
    public boolean renew(Credential refused, CallContext call) {
        return !credential(call).equals(refused);
    }

    /** There is nothing to end. */
    @Override
    public void close(CallContext call) {}
}
