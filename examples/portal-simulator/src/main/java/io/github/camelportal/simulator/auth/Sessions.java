package io.github.camelportal.simulator.auth;

import io.github.camelportal.simulator.PortalClock;
import io.github.camelportal.simulator.SimulatedProvider;
import io.github.camelportal.simulator.SimulatorOptions;

/** Gives out tokens, checks them and takes them back. */
public final class Sessions {

    private final SimulatorOptions options;
    private final TokenStore accessTokens;
    private final TokenStore refreshTokens;

    public Sessions(SimulatorOptions options, PortalClock clock, AuthenticationRefusals refusals) {
        this.options = options;
        TokenSigner signer = new TokenSigner();
        accessTokens = new TokenStore(signer, clock, options.tokenLife(), refusals);
        refreshTokens = new TokenStore(signer, clock, options.refreshLife(), refusals);
    }

    TokenPair open(Login login) {
        SimulatedSession session = new SimulatedSession(login);
        boolean refreshable = options.provider() != SimulatedProvider.XTOM;
        return new TokenPair(accessTokens.issue(session), refreshable ? refreshTokens.issue(session) : null);
    }

    TokenPair refresh(String refreshToken) {
        SimulatedSession session = refreshTokens.session(refreshToken);
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
        SimulatedSession session = accessTokens.session(accessToken);
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

    public void expireAccessTokens() {
        accessTokens.expireAll();
    }

    public void expireRefreshTokens() {
        refreshTokens.expireAll();
    }
}
