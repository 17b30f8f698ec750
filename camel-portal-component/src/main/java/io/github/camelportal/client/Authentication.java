package io.github.camelportal.client;

import java.time.Instant;

/** Where the credentials of a request come from. */
interface Authentication {

    /** What to send now. May call the portal to get it, within the call that needs it. */
    Credential credential(CallContext call);

    /**
     * The portal refused a credential.
     *
     * @param  refused what was sent
     * @return         whether another one can be had, so that the request may be sent once more
     */
    boolean renew(Credential refused, CallContext call);

    /** When what is sent was obtained from the portal; null where it was not. */
    default Instant since() {
        return null;
    }

    /** Ends what this began, at the end of its use. */
    void close(CallContext call);
}
