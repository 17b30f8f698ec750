package io.github.camelportal.random;

/** The exception that a route fails with. */
final class RandomFailureException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RandomFailureException() {
        super("the route fails this time", null, false, false);
    }
}
