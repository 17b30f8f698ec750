package io.github.camelportal.exception;

/** The portal did not display the awaited state of a machine within {@code awaitTimeout}. The machine may reach it later. */
public final class PortalAwaitTimeoutException extends PortalAwaitException {

    private static final long serialVersionUID = 1L;

    public PortalAwaitTimeoutException(String message, WaitDetails details) {
        super(message, details);
    }
}
