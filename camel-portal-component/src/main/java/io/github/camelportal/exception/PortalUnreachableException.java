package io.github.camelportal.exception;

/**
 * The portal could not be reached, or was too slow or dropped the connection during a safe operation. It changed nothing, so the
 * call can be repeated. The cause is the {@link java.io.IOException}.
 */
public final class PortalUnreachableException extends PortalOperationException {

    private static final long serialVersionUID = 1L;

    public PortalUnreachableException(ErrorDetails details) {
        super(details);
    }
}
