package io.github.camelportal.internal.client.auth;

import java.time.Clock;
import java.time.Instant;

import io.github.camelportal.internal.client.message.PortalRequest;
import io.github.camelportal.internal.client.policy.CallContext;

/** The source of the {@code Authorization} header of the requests of an account. */
public interface Authenticator {

    /** A function that sends a request, with or without a header, and returns the typed body of its response. */
    @FunctionalInterface
    interface Sender {
        Object send(PortalRequest request, AuthorizationHeader authorization, CallContext call);
    }

    /**
     * Returns the authenticator for the method of an account.
     *
     * @param sender sender of the requests for a session
     */
    static Authenticator of(PortalAccount account, Sender sender) {
        return switch (account.method()) {
            case BASIC -> new BasicAuthenticator(account);
            case BEARER -> new BearerAuthenticator(account.accessToken());
            case TOKEN -> new SessionAuthenticator(new SessionClient(account, sender), Clock.systemUTC());
        };
    }

    /** Returns the current header. It may send requests to obtain it, as part of the call that needs it. */
    AuthorizationHeader authorization(CallContext call);

    /**
     * Replaces a header that the portal refused.
     *
     * @param  refused header of the refused request
     * @return         whether there is another header, so that the request may be sent once more
     */
    boolean refresh(AuthorizationHeader refused, CallContext call);

    /** Returns the time at which the current token was requested from the portal, or null if there is none. */
    default Instant obtainedAt() {
        return null;
    }

    /** Logs out, if this logged in. */
    default void close(CallContext call) {}
}
