package io.github.camelportal.internal.client.auth;

import java.time.Duration;
import java.time.Instant;

import io.github.camelportal.model.Tokens;

/**
 * A session of an account.
 *
 * @param authorization header with the token
 * @param refreshToken  refresh token, or null
 * @param obtainedAt    time at which the token was requested
 * @param refreshAt     time at which to request another token, or null if the token does not say when it expires
 */
record Session(AuthorizationHeader authorization, String refreshToken, Instant obtainedAt, Instant refreshAt) {

    /** Long enough for a request in flight, short enough to use most of the life of a token. */
    private static final Duration MARGIN = Duration.ofSeconds(30);

    /** Claims are whole seconds, rounded down, so a token may expire almost one earlier. */
    private static final Duration PRECISION = Duration.ofSeconds(1);

    /**
     * Creates a session from new tokens.
     *
     * @param requestedAt time before the request for the tokens, before which their life cannot have started
     */
    static Session of(Tokens tokens, String refreshToken, Instant requestedAt) {
        return new Session(
                AuthorizationHeader.bearer(tokens.token(), refreshToken),
                refreshToken,
                requestedAt,
                refreshAt(JwtClaims.parse(tokens.token()), requestedAt));
    }

    boolean needsRefresh(Instant now) {
        return refreshAt != null && !now.isBefore(refreshAt);
    }

    /**
     * Subtracts a margin from the life of the token, which is a tenth of it at most. The life counts from the request by the
     * {@code iat} of the token, so that the clocks of both sides need not agree.
     */
    private static Instant refreshAt(JwtClaims claims, Instant requestedAt) {
        if (claims.expiresAt() == null) {
            return null;
        }
        Instant issuedAt = claims.issuedAt() == null ? requestedAt : claims.issuedAt();
        Duration life = Duration.between(issuedAt, claims.expiresAt());
        if (life.isNegative() || life.isZero()) {
            // Clock skew: ignores exp and relies on the portal's 401.
            return null;
        }
        Duration margin = min(life.dividedBy(10), MARGIN).plus(PRECISION);
        return requestedAt.plus(life).minus(min(margin, life.dividedBy(2)));
    }

    private static Duration min(Duration a, Duration b) {
        return a.compareTo(b) < 0 ? a : b;
    }

    @Override
    public String toString() {
        return "Session[refreshAt=" + refreshAt + "]";
    }
}
