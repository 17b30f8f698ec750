package io.github.camelportal.options;

/** How to authenticate, in lower case, as the values of an option are written. */
public enum AuthMethod {
    /** HTTP Basic: username and password with every request. */
    basic,
    /** A login with username and password; its token with every request, and another one when it ends. */
    token,
    /** A ready-made access token with every request. */
    bearer
}
