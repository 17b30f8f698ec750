package io.github.camelportal.client;

/**
 * What the requests of one call have in common: those that are repeated, and a login that it takes.
 *
 * @param deadline when the call must have ended
 * @param retries  repeats what may be repeated
 * @param pause    where it waits
 * @param limit    how many bytes of an answer may be held
 * @param toTheEnd whether the answer must have come to its end before the deadline, or is read as it is used
 */
record CallContext(Deadline deadline, Retries retries, Pause pause, long limit, boolean toTheEnd) {

    /** The same for an answer of a session, which is short. */
    CallContext forSession() {
        return new CallContext(deadline, retries, pause, CallSettings.USUAL.maxResponseSize(), true);
    }
}
