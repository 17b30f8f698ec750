package io.github.camelportal.internal.reference;

/** The portal does not tell whether a request was carried out. */
final class UncertainLookupException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UncertainLookupException(String problem) {
        super(problem);
    }
}
