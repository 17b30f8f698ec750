package io.github.camelportal.spi;

import io.github.camelportal.internal.client.auth.UsernamePassword;

/**
 * Username and password of an account, asked for when they are needed: at each login, and with HTTP Basic at each request. A
 * bean of this type, given as the option {@code credentials}, lets a password change without a restart: what it tells next
 * is used at the next login, and when the portal refuses what it told before. Endpoints with the same bean share a session.
 * It is asked by many threads at a time, so it must be safe for that and quick; one that asks a vault keeps the answer for
 * a while.
 */
public interface PortalCredentials {

    /** E-mail address of the account or of one of its contacts, the same one each time. */
    String getUsername();

    /** Its password as it is now. */
    String getPassword();

    /** Credentials that do not change. */
    static PortalCredentials of(String username, String password) {
        return new UsernamePassword(username, password);
    }
}
