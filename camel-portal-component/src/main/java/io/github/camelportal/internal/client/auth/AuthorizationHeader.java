package io.github.camelportal.internal.client.auth;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;

import io.github.camelportal.model.SecretFields;

/**
 * The header {@code Authorization}.
 *
 * @param value         value of the header
 * @param relatedSecret secret that the value does not contain as text: the password, or the refresh token of the same login, or
 *                      null
 */
public record AuthorizationHeader(String value, String relatedSecret) {

    static AuthorizationHeader basic(String username, String password) {
        byte[] pair = (username + ":" + password).getBytes(StandardCharsets.UTF_8);
        return new AuthorizationHeader("Basic " + Base64.getEncoder().encodeToString(pair), password);
    }

    static AuthorizationHeader bearer(String token, String refreshToken) {
        return new AuthorizationHeader("Bearer " + token, refreshToken);
    }

    /** Returns the secrets that must be redacted, among them null if there is no related one. */
    public Collection<String> secrets() {
        return Arrays.asList(value.substring(value.indexOf(' ') + 1), relatedSecret);
    }

    @Override
    public String toString() {
        return "AuthorizationHeader[" + SecretFields.MASK + "]";
    }
}
