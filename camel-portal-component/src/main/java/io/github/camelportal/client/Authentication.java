package io.github.camelportal.client;

/** Where the credentials of a request come from. */
interface Authentication {

    /** What to send now. May call the portal to get it. */
    Credential credential();

    /**
     * The portal refused a credential.
     *
     * @param  refused what was sent
     * @return         whether another one can be had, so that the request may be sent once more
     */
    boolean renew(Credential refused);

    /** Ends what this began, at the end of its use. */
    void close();
}
