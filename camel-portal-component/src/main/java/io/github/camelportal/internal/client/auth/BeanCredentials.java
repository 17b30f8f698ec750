package io.github.camelportal.internal.client.auth;

import java.util.List;

import io.github.camelportal.spi.PortalCredentials;

/**
 * Credentials of a bean of the application. Two are equal if they have the same bean, since its content changes. The latest
 * passwords are remembered, so that they can be redacted when the portal repeats them.
 */
final class BeanCredentials implements PortalCredentials {

    private final PortalCredentials bean;
    private volatile List<String> recentPasswords = List.of();

    BeanCredentials(PortalCredentials bean) {
        this.bean = bean;
    }

    @Override
    public String getUsername() {
        return bean.getUsername();
    }

    @Override
    public String getPassword() {
        String password = bean.getPassword();
        List<String> previous = recentPasswords;
        if (password != null && !previous.contains(password)) {
            // A request with the previous password may still be in flight.
            recentPasswords = previous.isEmpty() ? List.of(password) : List.of(password, previous.get(0));
        }
        return password;
    }

    @Override
    public String getTotpSecret() {
        return bean.getTotpSecret();
    }

    /** Returns the passwords that the bean returned last, two at most. */
    List<String> recentPasswords() {
        return recentPasswords;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BeanCredentials credentials && credentials.bean == bean;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(bean);
    }

    /** Does not call the bean, whose own text may contain anything. */
    @Override
    public String toString() {
        return "credentials=" + bean.getClass().getName();
    }
}
