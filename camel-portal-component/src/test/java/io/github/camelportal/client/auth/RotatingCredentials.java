package io.github.camelportal.client.auth;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;

import io.github.camelportal.spi.PortalCredentials;
import io.github.camelportal.support.PortalStub;

/** Tells one password after the other, the last one again and again; like many a bean, it equals one with the same values. */
public final class RotatingCredentials implements PortalCredentials {

    private final AtomicInteger asked = new AtomicInteger();
    private volatile List<String> passwords;

    public RotatingCredentials(String... passwords) {
        this.passwords = List.of(passwords);
    }

    public void changeTo(String... others) {
        asked.set(0);
        passwords = List.of(others);
    }

    public int asked() {
        return asked.get();
    }

    @Override
    public String getUsername() {
        return PortalStub.USERNAME;
    }

    @Override
    public String getPassword() {
        return passwords.get(Math.min(asked.getAndIncrement(), passwords.size() - 1));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RotatingCredentials credentials && credentials.passwords.equals(passwords);
    }

    @Override
    public int hashCode() {
        return Objects.hash(passwords);
    }

    @Override
    public String toString() {
        return passwords.toString();
    }
}
