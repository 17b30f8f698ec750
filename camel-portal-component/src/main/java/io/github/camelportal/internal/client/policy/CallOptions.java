package io.github.camelportal.internal.client.policy;

import java.time.Duration;

/**
 * The limits of a call.
 *
 * @param deadline        time for the whole call, with all retries and waits
 * @param maxRetries      maximum number of retries
 * @param retryDelay      upper bound of the wait before the first retry, which doubles with each further one
 * @param maxRetryAfter   longest {@code Retry-After} that a call waits for
 * @param maxResponseSize maximum number of bytes of a response in memory, after decompression
 * @param acceptUnconfirmed whether a write succeeds although its response has no evidence of that
 */
public record CallOptions(
        Duration deadline,
        int maxRetries,
        Duration retryDelay,
        Duration maxRetryAfter,
        long maxResponseSize,
        boolean acceptUnconfirmed) {

    /** 60 s, 2 retries (3 attempts), up to 500 ms before the first one, {@code Retry-After} up to 10 s, 16 MiB. */
    public static final CallOptions DEFAULTS = new CallOptions(
            Duration.ofSeconds(60), 2, Duration.ofMillis(500), Duration.ofSeconds(10), 16L * 1024 * 1024, false);

    /**
     * Returns options without retries, for calls that nobody waits for.
     *
     * @param deadline time for the whole call
     */
    public static CallOptions withoutRetries(Duration deadline) {
        return new CallOptions(deadline, 0, Duration.ZERO, Duration.ZERO, DEFAULTS.maxResponseSize(), false);
    }
}
