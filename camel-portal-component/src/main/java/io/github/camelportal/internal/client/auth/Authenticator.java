package io.github.camelportal.internal.client.auth;

import java.time.Instant;

import io.github.camelportal.internal.client.policy.CallContext;

/** Where the credentials of a request come from. */
public interface Authenticator {

    /** What to send now. May call the portal to get it, within the call that needs it. */
    AuthorizationHeader authorization(CallContext call);

    /**
     * The portal refused a credential.
     *
     * @param  refused what was sent
     * @return         whether another one can be had, so that the request may be sent once more
     */
    boolean refresh(AuthorizationHeader refused, CallContext call);

    /** When what is sent was obtained from the portal; null where it was not. */
    default Instant obtainedAt() {
        return null;
    }

    /** Ends what this began, at the end of its use. */
    void close(CallContext call);
}
