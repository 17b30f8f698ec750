package io.github.camelportal.internal.client.policy;

import java.time.Duration;

/**
 * The limits of a call.
 *
 * @param deadline        time for the whole call, with all retries and waits
 * @param deadlineOption  option that the deadline comes from, for messages
 * @param maxRetries      maximum number of retries
 * @param retryDelay      upper bound of the wait before the first retry, which doubles with each further one
 * @param maxRetryAfter   longest {@code Retry-After} that a call waits for
 * @param maxResponseSize maximum number of bytes of a response in memory, after decompression
 * @param acceptUnconfirmed whether a write succeeds although its response has no evidence of that
 */
public record CallOptions(
        Duration deadline,
        String deadlineOption,
        int maxRetries,
        Duration retryDelay,
        Duration maxRetryAfter,
        long maxResponseSize,
        boolean acceptUnconfirmed) {

    static final String REQUEST_DEADLINE = "requestDeadline";

    /** 60 s, 2 retries (3 attempts), up to 500 ms before the first one, {@code Retry-After} up to 10 s, 16 MiB. */
    public static final CallOptions DEFAULTS = new CallOptions(
            Duration.ofSeconds(60), 2, Duration.ofMillis(500), Duration.ofSeconds(10), 16L * 1024 * 1024, false);

    /** Creates the options of an endpoint, whose deadline is the option {@code requestDeadline}. */
    public CallOptions(
            Duration deadline,
            int maxRetries,
            Duration retryDelay,
            Duration maxRetryAfter,
            long maxResponseSize,
            boolean acceptUnconfirmed) {
        this(deadline, REQUEST_DEADLINE, maxRetries, retryDelay, maxRetryAfter, maxResponseSize, acceptUnconfirmed);
    }

    /**
     * Returns these options without retries, and with a deadline that is not later than a limit.
     *
     * @param limitOption option that the limit comes from
     */
    public CallOptions limitedTo(Duration limit, String limitOption) {
        boolean isLess = limit.compareTo(deadline) < 0;
        return new CallOptions(
                isLess ? limit : deadline,
                isLess ? limitOption : deadlineOption,
                0,
                Duration.ZERO,
                Duration.ZERO,
                maxResponseSize,
                acceptUnconfirmed);
    }

    /**
     * Returns options without retries, for calls that nobody waits for.
     *
     * @param deadline time for the whole call
     */
    public static CallOptions withoutRetries(Duration deadline) {
        return new CallOptions(deadline, 0, Duration.ZERO, Duration.ZERO, DEFAULTS.maxResponseSize(), false);
    }
}
