package io.github.camelportal.simulator.http;

/** A request body that cannot be read as its content type says. */
public final class MalformedBodyException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    MalformedBodyException(String message) {
        super(message);
    }
}
