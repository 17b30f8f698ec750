package io.github.camelportal.client;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;

/**
 * What goes into the {@code Authorization} header.
 *
 * @param header  the value of the header
 * @param behind  what is not in it as it is and must not be shown either: the password, or the refresh token that came with
 *     a token; or null
 */
record Credential(String header, String behind) {

    static Credential basic(String username, String password) {
        byte[] pair = (username + ":" + password).getBytes(StandardCharsets.UTF_8);
        return new Credential("Basic " + Base64.getEncoder().encodeToString(pair), password);
    }

    static Credential bearer(String token, String refresh) {
        return new Credential("Bearer " + token, refresh);
    }

    /** The parts that must never be shown. */
    Collection<String> secrets() {
        return Arrays.asList(header.substring(header.indexOf(' ') + 1), behind);
    }

    @Override
    public String toString() {
        return "Credential[" + Secrets.MASK + "]";
    }
}
