package io.github.camelportal.spi;

import org.jspecify.annotations.Nullable;

/**
 * Username, password and second factor of an account, which are asked for when they are needed: at each login, and with HTTP Basic at each
 * request. A bean of this type, given as the option {@code credentials}, lets a password change without a restart. Another
 * password is used at the next login, and when the portal refuses the previous one. Endpoints with the same bean share a session.
 * Many threads call it at a time, so it must be thread-safe and fast. A bean that asks a vault should cache the password.
 */
public interface PortalCredentials {

    /** Returns the e-mail address of the account or of one of its contacts, which must not change. */
    String getUsername();

    /** Returns its current password. */
    String getPassword();

    /**
     * Returns the current secret of its second factor: the base32 text that the portal displays for the setup of an authenticator
     * app. The default is null, for a login without a second factor. Only {@code authMethod=token} uses it.
     */
    default @Nullable String getTotpSecret() {
        return null;
    }
}
