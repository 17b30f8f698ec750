package io.github.camelportal.simulator.auth;

import java.util.Optional;

/** A ready-made bearer token of the main account, valid until it is logged out. */
public final class PersonalTokens {

    private final Login owner;
    private String token;

    /** @param token null if the portal issues none */
    public PersonalTokens(String token, Login owner) {
        this.token = token;
        this.owner = owner;
    }

    Optional<Caller> authenticate(String bearer) {
        return bearer.equals(token) ? Optional.of(new Caller(owner, new OwnToken())) : Optional.empty();
    }

    private final class OwnToken implements Credential {

        @Override
        public void logOut() {
            token = null;
        }

        @Override
        public void revoke() {
            token = null;
        }
    }
}
