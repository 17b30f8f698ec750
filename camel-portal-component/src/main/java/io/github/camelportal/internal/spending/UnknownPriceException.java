package io.github.camelportal.internal.spending;

/** The price of a request cannot be determined. The message says why, as the end of a sentence. */
final class UnknownPriceException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnknownPriceException(String problem) {
        super(problem);
    }
}
