package io.github.camelportal.exception;

/**
 * The outcome of a call is unknown: the request was sent, and no response came that tells what the portal did. The component
 * never repeats such a call, since an order may have been placed. Check the portal first, then decide; the guarded order in the
 * documentation shows how.
 */
public final class PortalOutcomeUnknownException extends PortalOperationException {

    private static final long serialVersionUID = 1L;

    public PortalOutcomeUnknownException(ErrorDetails details) {
        super(details);
    }
}
