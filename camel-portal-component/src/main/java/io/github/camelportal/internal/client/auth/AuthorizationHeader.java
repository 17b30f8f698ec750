package io.github.camelportal.internal.client.auth;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;

import io.github.camelportal.internal.client.message.Redactor;

/**
 * What goes into the {@code Authorization} header.
 *
 * @param value  the value of the header
 * @param relatedSecret  what is not in it as it is and must not be shown either: the password, or the refresh token that came with
 *     a token; or null
 */
public record AuthorizationHeader(String value, String relatedSecret) {

    static AuthorizationHeader basic(String username, String password) {
        byte[] pair = (username + ":" + password).getBytes(StandardCharsets.UTF_8);
        return new AuthorizationHeader("Basic " + Base64.getEncoder().encodeToString(pair), password);
    }

    static AuthorizationHeader bearer(String token, String refresh) {
        return new AuthorizationHeader("Bearer " + token, refresh);
    }

    /** The parts that must never be shown. */
    public Collection<String> secrets() {
        return Arrays.asList(value.substring(value.indexOf(' ') + 1), relatedSecret);
    }

    @Override
    public String toString() {
        return "Credential[" + Redactor.MASK + "]";
    }
}
