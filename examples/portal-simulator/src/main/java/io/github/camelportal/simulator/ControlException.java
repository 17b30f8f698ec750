package io.github.camelportal.simulator;

/** Tells whoever uses the control API what is wrong with a request. */
final class ControlException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;

    ControlException(int status, String message) {
        super(message);
        this.status = status;
    }

    int status() {
        return status;
    }
}
