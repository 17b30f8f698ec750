package io.github.camelportal.internal.client.auth;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;

import com.fasterxml.jackson.databind.JsonNode;

import io.github.camelportal.internal.json.PortalJson;
import io.github.camelportal.model.Tokens;

/**
 * What a login gave.
 *
 * @param authorization what to send
 * @param refresh    refresh token, or null where there is none
 * @param obtainedAt   when it was asked for
 * @param refreshAt    when to ask for another, or null where the token does not say when it ends
 */
record Session(AuthorizationHeader authorization, String refresh, Instant obtainedAt, Instant refreshAt) {

    /** Long enough for a request under way, short enough to use most of a token's life. */
    private static final Duration MARGIN = Duration.ofSeconds(30);

    /** The claims are whole seconds, rounded down: the token may end almost one before its life is over. */
    private static final Duration PRECISION = Duration.ofSeconds(1);

    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

    /**
     * A session of new tokens.
     *
     * @param asked when the portal was asked for them; their life cannot have begun before that
     */
    static Session of(Tokens tokens, String refresh, Instant asked) {
        return new Session(
                AuthorizationHeader.bearer(tokens.token(), refresh), refresh, asked, refreshAt(tokens.token(), asked));
    }

    boolean needsRefresh(Instant now) {
        return refreshAt != null && !now.isBefore(refreshAt);
    }

    /**
     * A margin before the end of the token's life, a smaller one where it is short. The life is counted from when the token
     * was asked for, by its own {@code iat}, so that it does not matter whether both clocks agree.
     */
    private static Instant refreshAt(String token, Instant asked) {
        JsonNode claims = claims(token);
        Instant end = time(claims.path("exp"));
        if (end == null) {
            return null;
        }
        Instant issued = time(claims.path("iat"));
        Duration life = Duration.between(issued == null ? asked : issued, end);
        if (life.isNegative() || life.isZero()) {
            // Over before it began: the clocks disagree. The portal will say when it no longer likes the token.
            return null;
        }
        Duration tenth = life.dividedBy(10);
        Duration margin = (tenth.compareTo(MARGIN) < 0 ? tenth : MARGIN).plus(PRECISION);
        Duration half = life.dividedBy(2);
        return asked.plus(life).minus(margin.compareTo(half) < 0 ? margin : half);
    }

    /** A claim as a time; null where it is none, or one that no clock will see. */
    private static Instant time(JsonNode seconds) {
        boolean plausible = seconds.isIntegralNumber()
                && seconds.canConvertToLong()
                && Math.abs(seconds.longValue()) < LATEST.getEpochSecond();
        return plausible ? Instant.ofEpochSecond(seconds.longValue()) : null;
    }

    private static JsonNode claims(String token) {
        String[] parts = token.split("\\.");
        try {
            byte[] payload = parts.length > 1 ? Base64.getUrlDecoder().decode(parts[1]) : new byte[0];
            JsonNode claims = PortalJson.mapper().readTree(payload);
            return claims == null ? PortalJson.mapper().missingNode() : claims;
        } catch (IOException | IllegalArgumentException e) {
            // No JWT: such a token is used until the portal refuses it.
            return PortalJson.mapper().missingNode();
        }
    }

    @Override
    public String toString() {
        return "Session[renewAt=" + refreshAt + "]";
    }
}
