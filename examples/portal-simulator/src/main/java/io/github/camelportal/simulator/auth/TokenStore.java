package io.github.camelportal.simulator.auth;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import io.github.camelportal.simulator.PortalClock;

/** The tokens of one kind, access or refresh, that the portal gave out. */
final class TokenStore {

    /** Enough to tell an expired token from an unknown one; older ones are forgotten. */
    private static final int LIMIT = 50_000;

    private final Map<String, IssuedToken> entries = new LinkedHashMap<>() {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, IssuedToken> eldest) {
            return size() > LIMIT;
        }
    };

    private final TokenSigner signer;
    private final PortalClock clock;
    private final Duration life;
    private final AuthenticationRefusals refusals;

    TokenStore(TokenSigner signer, PortalClock clock, Duration life, AuthenticationRefusals refusals) {
        this.signer = signer;
        this.clock = clock;
        this.life = life;
        this.refusals = refusals;
    }

    String issue(SimulatedSession session) {
        String id = UUID.randomUUID().toString();
        // A token knows only whole seconds, and both sides must agree on its end.
        Instant issuedAt = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        Instant expiresAt = issuedAt.plus(life);
        entries.put(id, new IssuedToken(session, expiresAt));
        return signer.sign(id, session.login().accountId(), issuedAt, expiresAt);
    }

    /** The session of a good token; refuses any other. */
    SimulatedSession session(String token) {
        IssuedToken entry = signer.idOf(token).map(entries::get).orElseThrow(refusals::unauthorized);
        if (entry.session().isRevoked()) {
            throw refusals.unauthorized();
        }
        if (!clock.instant().isBefore(entry.expiresAt())) {
            throw refusals.tokenExpired();
        }
        return entry.session();
    }

    void invalidate(String token) {
        signer.idOf(token).ifPresent(entries::remove);
    }

    void expireAll() {
        entries.replaceAll((id, entry) -> new IssuedToken(entry.session(), Instant.MIN));
    }

    private record IssuedToken(SimulatedSession session, Instant expiresAt) {}
}
