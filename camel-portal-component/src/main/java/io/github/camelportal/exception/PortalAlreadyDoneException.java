package io.github.camelportal.exception;

/**
 * The portal refused an operation because nothing was left to do: the ticket is closed already, or the service is cancelled. Nothing
 * has changed. With {@code alreadyDone=ok}, the operation succeeds instead.
 */
public final class PortalAlreadyDoneException extends PortalOperationException {

    private static final long serialVersionUID = 1L;

    public PortalAlreadyDoneException(ErrorDetails details) {
        super(details);
    }
}
