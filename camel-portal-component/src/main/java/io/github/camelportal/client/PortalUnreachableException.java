package io.github.camelportal.client;

/**
 * No answer came, or it broke off: the portal could not be reached, was too slow, or dropped the connection. The cause is
 * the {@link java.io.IOException}. Whether the portal did what it was asked is not known, unless the connection was never
 * made.
 */
public final class PortalUnreachableException extends PortalOperationException {

    private static final long serialVersionUID = 1L;

    PortalUnreachableException(PortalFailure failure) {
        super(failure);
    }
}
