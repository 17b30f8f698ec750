package io.github.camelportal.exception;

/**
 * The portal does not accept the credentials: they are wrong, the token is no longer valid and could not be replaced, or the
 * login asks for a second factor. Repeating the call with the same credentials does not help, and may lock the account.
 */
public final class PortalAuthenticationException extends PortalOperationException {

    private static final long serialVersionUID = 1L;

    public PortalAuthenticationException(ErrorDetails details) {
        super(details);
    }
}
