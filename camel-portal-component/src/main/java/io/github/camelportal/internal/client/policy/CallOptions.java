package io.github.camelportal.internal.client.policy;

import java.time.Duration;

/**
 * How far a call goes before it is given up.
 *
 * @param deadline        how long it may take, with all repetitions and waiting
 * @param maxRetries      how often it is repeated at most
 * @param retryDelay      the longest wait before the first repetition; it doubles with each further one
 * @param maxRetryAfter   the longest wait that the portal may ask for and is obeyed within the call
 * @param maxResponseSize how many bytes of an answer are held in memory at most, unpacked
 */
public record CallOptions(
        Duration deadline, int maxRetries, Duration retryDelay, Duration maxRetryAfter, long maxResponseSize) {

    /** What holds unless something else is set. */
    public static final CallOptions DEFAULTS = new CallOptions(
            Duration.ofSeconds(60), 2, Duration.ofMillis(500), Duration.ofSeconds(10), 64L * 1024 * 1024);
}
