package io.github.camelportal.exception;

/**
 * Whether the portal did what it was asked is not known: the request went out, and no answer came that tells. The call is
 * never repeated by itself, since an order may have been placed. Look at the portal first, then decide: the guarded order in
 * the documentation shows how.
 */
public final class PortalOutcomeUnknownException extends PortalOperationException {

    private static final long serialVersionUID = 1L;

    public PortalOutcomeUnknownException(ErrorDetails details) {
        super(details);
    }
}
