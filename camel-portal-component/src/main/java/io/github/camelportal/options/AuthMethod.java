package io.github.camelportal.options;

/** Authentication method. Constants are in lower case, like the values of the option. */
public enum AuthMethod {
    /** HTTP Basic: username and password with every request. */
    basic,
    /** A login with username and password. Each request carries its token, which is replaced when it expires. */
    token,
    /** A ready-made access token with every request. */
    bearer
}
