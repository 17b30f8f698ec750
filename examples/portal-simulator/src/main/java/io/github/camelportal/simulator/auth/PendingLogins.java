package io.github.camelportal.simulator.auth;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Logins whose password was right and whose second factor is missing. */
final class PendingLogins {

    private static final Duration LIFE = Duration.ofMinutes(5);
    private static final int MAX_ATTEMPTS = 5;

    private final Map<String, PendingLogin> byToken = new LinkedHashMap<>();
    private final Map<String, Long> lastSteps = new HashMap<>();
    private final SimulatedTotp totp;
    private final Clock clock;
    private final AuthenticationRefusals refusals;

    PendingLogins(SimulatedTotp totp, Clock clock, AuthenticationRefusals refusals) {
        this.totp = totp;
        this.clock = clock;
        this.refusals = refusals;
    }

    /** Returns the token with which the login can be completed. */
    String open(Login login) {
        byToken.values().removeIf(this::isExpired);
        String token = "mfa-" + UUID.randomUUID();
        byToken.put(token, new PendingLogin(login, clock.instant().plus(LIFE), 0));
        return token;
    }

    /** Completes a login. A code works once, also if another login sends it. */
    Login complete(String token, String code) {
        PendingLogin pending = byToken.get(token);
        if (pending == null) {
            throw refusals.unauthorized();
        }
        if (isExpired(pending) || pending.attempts() >= MAX_ATTEMPTS) {
            throw refusals.tokenExpired();
        }
        byToken.put(token, new PendingLogin(pending.login(), pending.expiresAt(), pending.attempts() + 1));
        String username = pending.login().username();
        long step = totp.stepOf(code, clock.instant())
                .filter(candidate -> candidate > lastSteps.getOrDefault(username, Long.MIN_VALUE))
                .orElseThrow(refusals::wrongCode);
        lastSteps.put(username, step);
        byToken.remove(token);
        return pending.login();
    }

    private boolean isExpired(PendingLogin pending) {
        return !clock.instant().isBefore(pending.expiresAt());
    }

    private record PendingLogin(Login login, Instant expiresAt, int attempts) {}
}
