package io.github.camelportal.internal.client.policy;

/**
 * State that all requests of one call share: its retries, its further pages, and a login that it needs.
 *
 * @param deadline    end of the call
 * @param retryPolicy policy that sends failed requests again
 * @param sleeper     sleeper for its waits
 * @param maxBytes    maximum number of bytes of a response
 * @param buffered    whether a response must have arrived as a whole before the deadline; otherwise it is read while it is used
 * @param singleLogin whether a token that is refused right after its login is not replaced
 * @param acceptUnconfirmed whether a write succeeds although its response has no evidence of that
 * @param polling     whether a feed polls by this call
 */
public record CallContext(
        Deadline deadline,
        RetryPolicy retryPolicy,
        Sleeper sleeper,
        long maxBytes,
        boolean buffered,
        boolean singleLogin,
        boolean acceptUnconfirmed,
        boolean polling) {

    /** Returns the context of a call that starts now, with responses held in memory. */
    public static CallContext start(CallOptions options, Sleeper sleeper, CallListener listener) {
        return new CallContext(
                Deadline.of(options),
                new RetryPolicy(options, sleeper, listener),
                sleeper,
                options.maxResponseSize(),
                true,
                false,
                options.acceptUnconfirmed(),
                false);
    }

    /** Returns this context for a response of any length, which is not held in memory. */
    public CallContext unlimited() {
        return new CallContext(
                deadline, retryPolicy, sleeper, Long.MAX_VALUE, buffered, singleLogin, acceptUnconfirmed, polling);
    }

    /** Returns this context for a response of any length that is read while it is used. */
    public CallContext streamed() {
        return new CallContext(
                deadline, retryPolicy, sleeper, Long.MAX_VALUE, false, singleLogin, acceptUnconfirmed, polling);
    }

    /** Returns this context for a call that causes one login at most. */
    public CallContext withSingleLogin() {
        return new CallContext(deadline, retryPolicy, sleeper, maxBytes, buffered, true, acceptUnconfirmed, polling);
    }

    /** Returns this context for a poll of a feed. */
    public CallContext forPolling() {
        return new CallContext(
                deadline, retryPolicy, sleeper, maxBytes, buffered, singleLogin, acceptUnconfirmed, true);
    }

    /** Returns this context for a login, a refresh or a logout, whose responses are short. */
    public CallContext forSession() {
        return new CallContext(
                deadline,
                retryPolicy,
                sleeper,
                CallOptions.DEFAULTS.maxResponseSize(),
                true,
                singleLogin,
                false,
                false);
    }
}
