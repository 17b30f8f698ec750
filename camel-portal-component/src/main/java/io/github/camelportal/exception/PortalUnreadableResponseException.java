package io.github.camelportal.exception;

/**
 * The response to a safe operation cannot be read, or lacks its payload: a page of a proxy, broken JSON, or a message in place of
 * a list. It says nothing about the portal's data. The trouble usually passes, and nothing was changed, so the call can be sent
 * again later. The same response to any other operation is a {@link PortalOutcomeUnknownException}.
 */
public final class PortalUnreadableResponseException extends PortalOperationException {

    private static final long serialVersionUID = 1L;

    public PortalUnreadableResponseException(ErrorDetails details) {
        super(details);
    }
}
