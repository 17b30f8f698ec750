package io.github.camelportal.simulator;

/** Gives out tokens, checks them and takes them back. */
final class Sessions {

    private final SimulatorOptions options;
    private final TokenStore accessTokens;
    private final TokenStore refreshTokens;

    Sessions(SimulatorOptions options, PortalClock clock, AuthenticationRefusals refusals) {
        this.options = options;
        TokenSigner signer = new TokenSigner();
        accessTokens = new TokenStore(signer, clock, options.tokenLife(), refusals);
        refreshTokens = new TokenStore(signer, clock, options.refreshLife(), refusals);
    }

    TokenPair open(Login login) {
        Session session = new Session(login);
        boolean refreshable = options.provider() != Provider.XTOM;
        return new TokenPair(accessTokens.issue(session), refreshable ? refreshTokens.issue(session) : null);
    }

    TokenPair refresh(String refreshToken) {
        Session session = refreshTokens.session(refreshToken);
        if (!options.rotatesRefreshTokens()) {
            return new TokenPair(accessTokens.issue(session), null);
        }
        refreshTokens.invalidate(refreshToken);
        return new TokenPair(accessTokens.issue(session), refreshTokens.issue(session));
    }

    void revokeByRefreshToken(String refreshToken) {
        refreshTokens.session(refreshToken).revoke();
    }

    Caller authenticate(String accessToken) {
        Session session = accessTokens.session(accessToken);
        return new Caller(session.login(), new Credential() {
            @Override
            public void logOut() {
                accessTokens.invalidate(accessToken);
            }

            @Override
            public void revoke() {
                session.revoke();
            }
        });
    }

    void expireAccessTokens() {
        accessTokens.expireAll();
    }

    void expireRefreshTokens() {
        refreshTokens.expireAll();
    }
}
