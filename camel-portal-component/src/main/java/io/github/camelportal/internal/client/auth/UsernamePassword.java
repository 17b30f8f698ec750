package io.github.camelportal.internal.client.auth;

import io.github.camelportal.exception.ErrorDetails;
import io.github.camelportal.exception.PortalAuthenticationException;
import io.github.camelportal.spi.PortalCredentials;

/**
 * The credentials of a login, as they were at one moment.
 *
 * @param username   username
 * @param password   password
 * @param totpSecret secret of the second factor, or null
 */
public record UsernamePassword(String username, String password, String totpSecret) implements PortalCredentials {

    private static final String OPERATION = "auth/login";

    /** Creates credentials without a second factor. */
    public UsernamePassword(String username, String password) {
        this(username, password, null);
    }

    /**
     * Asks credentials for their current values.
     *
     * @throws PortalAuthenticationException if they cannot be had or cannot be sent
     */
    static UsernamePassword of(PortalCredentials credentials) {
        if (credentials instanceof UsernamePassword login) {
            return login;
        }
        UsernamePassword current;
        try {
            current = new UsernamePassword(
                    credentials.getUsername(), credentials.getPassword(), credentials.getTotpSecret());
        } catch (RuntimeException e) {
            throw failure(credentials, "failed with " + e.getClass().getSimpleName(), e);
        }
        if (!isUsable(current.username) || !isUsable(current.password)) {
            throw failure(
                    credentials,
                    "returned no " + (isUsable(current.username) ? "password" : "username") + " that can be sent",
                    null);
        }
        try {
            current.secret();
        } catch (IllegalArgumentException e) {
            throw failure(credentials, "returned a totpSecret that " + e.getMessage(), null);
        }
        return current;
    }

    private static boolean isUsable(String text) {
        return text != null && !text.isBlank() && text.chars().noneMatch(Character::isISOControl);
    }

    private static PortalAuthenticationException failure(
            PortalCredentials credentials, String problem, Exception cause) {
        return new PortalAuthenticationException(ErrorDetails.builder(OPERATION)
                .problem(credentials + " " + problem)
                .hint("Nothing was sent. Check the bean of the option credentials and its source.")
                .cause(cause)
                .build());
    }

    @Override
    public String getUsername() {
        return username;
    }

    @Override
    public String getPassword() {
        return password;
    }

    @Override
    public String getTotpSecret() {
        return totpSecret;
    }

    /**
     * Returns the secret of the second factor, or null if there is none.
     *
     * @throws IllegalArgumentException if it is no base32
     */
    TotpSecret secret() {
        return totpSecret == null || totpSecret.isBlank() ? null : TotpSecret.parse(totpSecret);
    }

    @Override
    public String toString() {
        return "username=" + username;
    }
}
