package io.github.camelportal.internal.specification.document;

/** Thrown when a specification cannot be used. The message names the document, the problem, and a remedy. */
public final class SpecificationException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** Creates the exception of a document. */
    public SpecificationException(String location, String problem) {
        super("specification=" + location + " " + problem);
    }

    /** Creates the exception of a document. */
    public SpecificationException(String location, String problem, Throwable cause) {
        super("specification=" + location + " " + problem, cause);
    }
}
