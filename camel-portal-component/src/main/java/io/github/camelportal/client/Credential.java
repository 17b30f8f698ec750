package io.github.camelportal.client;

import java.util.Arrays;
import java.util.Collection;

/**
 * What goes into the {@code Authorization} header.
 *
 * @param header  the value of the header
 * @param refresh the refresh token that belongs to it, which is not sent but as secret, or null
 */
record Credential(String header, String refresh) {

    static Credential basic(String pair) {
        return new Credential("Basic " + pair, null);
    }

    static Credential bearer(String token, String refresh) {
        return new Credential("Bearer " + token, refresh);
    }

    /** The parts that must never be shown. */
    Collection<String> secrets() {
        return Arrays.asList(header.substring(header.indexOf(' ') + 1), refresh);
    }

    @Override
    public String toString() {
        return "Credential[" + Secrets.MASK + "]";
    }
}
