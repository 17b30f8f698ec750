package io.github.camelportal.internal.client.auth;

import io.github.camelportal.exception.ErrorDetails;
import io.github.camelportal.exception.PortalAuthenticationException;
import io.github.camelportal.spi.PortalCredentials;

/** Username and password as they were told at one moment. */
public record UsernamePassword(String username, String password) implements PortalCredentials {

    private static final String OPERATION = "auth/login";

    /**
     * What the credentials are now.
     *
     * @throws PortalAuthenticationException if they cannot be told, or cannot be sent
     */
    static UsernamePassword ask(PortalCredentials credentials) {
        if (credentials instanceof UsernamePassword login) {
            return login;
        }
        UsernamePassword told;
        try {
            told = new UsernamePassword(credentials.getUsername(), credentials.getPassword());
        } catch (RuntimeException e) {
            throw failure(credentials, "failed with " + e.getClass().getSimpleName(), e);
        }
        if (!isUsable(told.username) || !isUsable(told.password)) {
            throw failure(
                    credentials,
                    "gave no " + (isUsable(told.username) ? "password" : "username") + " that can be sent",
                    null);
        }
        return told;
    }

    private static boolean isUsable(String text) {
        return text != null && !text.isBlank() && text.chars().noneMatch(Character::isISOControl);
    }

    private static PortalAuthenticationException failure(PortalCredentials credentials, String what, Exception cause) {
        return new PortalAuthenticationException(ErrorDetails.of(OPERATION, 0, null)
                .problem(credentials + " " + what)
                .advice("Nothing was sent. Check the bean of the option credentials and where it has them from.")
                .cause(cause));
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
