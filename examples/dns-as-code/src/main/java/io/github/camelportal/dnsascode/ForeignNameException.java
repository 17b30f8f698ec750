package io.github.camelportal.dnsascode;

/** A name is in none of the domains of the application. */
public final class ForeignNameException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ForeignNameException(String name) {
        super(name + " is in none of the domains");
    }
}
