package io.github.camelportal.simulator.auth;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

import io.github.camelportal.simulator.SimulatorOptions;
import io.github.camelportal.simulator.http.Request;

/** Finds out who sent a request, by its Authorization header. */
public final class RequestAuthenticator {

    private static final String BASIC = "Basic ";
    private static final String BEARER = "Bearer ";

    private final SimulatorOptions options;
    private final Logins logins;
    private final Sessions sessions;
    private final PersonalTokens personalTokens;
    private final AuthenticationRefusals refusals;

    public RequestAuthenticator(
            SimulatorOptions options,
            Logins logins,
            Sessions sessions,
            PersonalTokens personalTokens,
            AuthenticationRefusals refusals) {
        this.options = options;
        this.logins = logins;
        this.sessions = sessions;
        this.personalTokens = personalTokens;
        this.refusals = refusals;
    }

    public Caller authenticate(Request request) {
        String header = request.header("Authorization").orElse("");
        if (header.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
            return byPassword(header.substring(BASIC.length()).strip());
        }
        if (header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return byToken(header.substring(BEARER.length()).strip());
        }
        throw refusals.unauthorized();
    }

    /** Returns the token that a request sends, of whatever kind. */
    static Optional<String> bearerToken(Request request) {
        return request.header("Authorization")
                .filter(header -> header.regionMatches(true, 0, BEARER, 0, BEARER.length()))
                .map(header -> header.substring(BEARER.length()).strip());
    }

    private Caller byPassword(String encoded) {
        if (!options.basic()) {
            throw refusals.unauthorized();
        }
        String[] pair = decode(encoded).split(":", 2);
        return Optional.of(pair)
                .filter(parts -> parts.length == 2)
                .flatMap(parts -> logins.check(parts[0], parts[1]))
                .map(login -> new Caller(login, new Password()))
                .orElseThrow(refusals::wrongLogin);
    }

    private Caller byToken(String token) {
        Optional<Caller> byPersonalToken = personalTokens.authenticate(token);
        if (byPersonalToken.isPresent()) {
            return byPersonalToken.get();
        }
        if (!options.jwt()) {
            throw refusals.unauthorized();
        }
        return sessions.authenticate(token);
    }

    private String decode(String encoded) {
        try {
            return new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw refusals.unauthorized();
        }
    }

    /** A password goes with every request: there is nothing to log out of. */
    private static final class Password implements Credential {

        @Override
        public void logOut() {
            // Nothing was opened.
        }

        @Override
        public void revoke() {
            // Nothing was given out.
        }
    }
}
