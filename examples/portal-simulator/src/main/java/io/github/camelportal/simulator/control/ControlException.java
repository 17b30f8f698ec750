package io.github.camelportal.simulator.control;

/** Tells whoever uses the control API what is wrong with a request. */
public final class ControlException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;

    public ControlException(int status, String message) {
        super(message);
        this.status = status;
    }

    int status() {
        return status;
    }
}
