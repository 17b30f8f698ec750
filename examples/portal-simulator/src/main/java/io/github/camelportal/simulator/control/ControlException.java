package io.github.camelportal.simulator.control;

/** An invalid request to the control API. Its message is the response to the client. */
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
