package io.github.camelportal.internal.client.auth;

import java.io.IOException;
import java.time.Instant;
import java.util.Base64;

import com.fasterxml.jackson.databind.JsonNode;

import io.github.camelportal.internal.json.PortalJson;

/**
 * The times in the claims of a JSON Web Token. They are not verified, since they only decide when to ask for another token.
 *
 * @param issuedAt  claim {@code iat}, or null
 * @param expiresAt claim {@code exp}, or null
 */
record JwtClaims(Instant issuedAt, Instant expiresAt) {

    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

    /** Parses a token. A token of another form has no claims. */
    static JwtClaims parse(String token) {
        JsonNode claims = payload(token);
        return new JwtClaims(time(claims.path("iat")), time(claims.path("exp")));
    }

    private static JsonNode payload(String token) {
        String[] parts = token.split("\\.");
        try {
            byte[] payload = parts.length > 1 ? Base64.getUrlDecoder().decode(parts[1]) : new byte[0];
            JsonNode claims = PortalJson.mapper().readTree(payload);
            return claims == null ? PortalJson.mapper().missingNode() : claims;
        } catch (IOException | IllegalArgumentException e) {
            return PortalJson.mapper().missingNode();
        }
    }

    /** Returns null for a value that is no time, or one that no clock reaches. */
    private static Instant time(JsonNode seconds) {
        boolean plausible = seconds.isIntegralNumber()
                && seconds.canConvertToLong()
                && Math.abs(seconds.longValue()) < LATEST.getEpochSecond();
        return plausible ? Instant.ofEpochSecond(seconds.longValue()) : null;
    }
}
