package io.github.camelportal.exception;

/**
 * The portal does not accept the credentials: they are wrong, the token is no longer valid and no new one could be had, or
 * the login asks for a second factor. Trying again with the same credentials does not help, and may lock the account.
 */
public final class PortalAuthenticationException extends PortalOperationException {

    private static final long serialVersionUID = 1L;

    public PortalAuthenticationException(ErrorDetails details) {
        super(details);
    }
}
