package io.github.camelportal.internal.client.auth;

import java.util.List;

import io.github.camelportal.spi.PortalCredentials;

/**
 * Those of a bean. It is known by being the same bean and not by what it holds, since that changes; and what it told last is
 * known, so that it can be masked where the portal repeats it.
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
        List<String> before = recentPasswords;
        if (password != null && !before.contains(password)) {
            // An answer to a request with the one before may still be under way.
            recentPasswords = before.isEmpty() ? List.of(password) : List.of(password, before.get(0));
        }
        return password;
    }

    /** The passwords that it told last. */
    List<String> recentPasswords() {
        return recentPasswords;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BeanCredentials asked && asked.bean == bean;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(bean);
    }

    /** Does not ask the bean, whose own text may show anything. */
    @Override
    public String toString() {
        return "credentials=" + bean.getClass().getName();
    }
}
