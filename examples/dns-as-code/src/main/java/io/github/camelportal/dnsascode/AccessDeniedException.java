package io.github.camelportal.dnsascode;

/** A request came without the right name and password. */
public final class AccessDeniedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AccessDeniedException() {
        super("The name or the password is wrong");
    }
}
