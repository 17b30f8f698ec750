package io.github.camelportal.exception;

/**
 * The portal could not be reached, or, where it was only to be read from, was too slow or dropped the connection. It did
 * nothing that matters, so that the call can be made again. The cause is the {@link java.io.IOException}.
 */
public final class PortalUnreachableException extends PortalOperationException {

    private static final long serialVersionUID = 1L;

    public PortalUnreachableException(ErrorDetails details) {
        super(details);
    }
}
