package io.github.camelportal.internal.client.auth;

import io.github.camelportal.exception.ErrorDetails;
import io.github.camelportal.exception.PortalAuthenticationException;
import io.github.camelportal.spi.PortalCredentials;

/** A username and a password, as they were at one moment. */
public record UsernamePassword(String username, String password) implements PortalCredentials {

    private static final String OPERATION = "auth/login";

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
            current = new UsernamePassword(credentials.getUsername(), credentials.getPassword());
        } catch (RuntimeException e) {
            throw failure(credentials, "failed with " + e.getClass().getSimpleName(), e);
        }
        if (!isUsable(current.username) || !isUsable(current.password)) {
            throw failure(
                    credentials,
                    "returned no " + (isUsable(current.username) ? "password" : "username") + " that can be sent",
                    null);
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
    public String toString() {
        return "username=" + username;
    }
}
