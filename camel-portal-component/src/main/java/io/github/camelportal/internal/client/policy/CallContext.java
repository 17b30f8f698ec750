package io.github.camelportal.internal.client.policy;

/**
 * What the requests of one call have in common: those that are repeated, and a login that it takes.
 *
 * @param deadline when the call must have ended
 * @param retryPolicy  repeats what may be repeated
 * @param sleeper    where it waits
 * @param maxBytes    how many bytes of an answer may be held
 * @param buffered whether the answer must have come to its end before the deadline, or is read as it is used
 */
public record CallContext(
        Deadline deadline, RetryPolicy retryPolicy, Sleeper sleeper, long maxBytes, boolean buffered) {

    /** The same for an answer of a session, which is short. */
    public CallContext forSession() {
        return new CallContext(deadline, retryPolicy, sleeper, CallOptions.DEFAULTS.maxResponseSize(), true);
    }
}
