package io.github.camelportal.internal.observe;

import java.time.Duration;
import java.time.Instant;
import java.util.SortedMap;

/**
 * What has become of the requests of one operation since the account is in use.
 *
 * @param operation   such as {@code tickets/list}
 * @param requests    how many have ended, repetitions among them
 * @param errors      how many of them failed, by the kind of failure: {@code unreachable}, {@code authentication},
 *                    {@code rate-limit}, {@code outcome-unknown} or {@code refused}
 * @param retries     how often one was repeated, or was about to be when its route stopped
 * @param retryWaits  how long the calls were to wait before they were repeated, all together
 * @param rateWaits   how often one had to wait because of {@code requestsPerSecond}
 * @param rateWaited  how long they were to wait for that, all together
 * @param took        how long the requests took, all together
 * @param longest     how long the longest one took
 * @param lastRequest when the last one ended; null before that
 */
public record OperationStatistics(
        String operation,
        long requests,
        SortedMap<String, Long> errors,
        long retries,
        Duration retryWaits,
        long rateWaits,
        Duration rateWaited,
        Duration took,
        Duration longest,
        Instant lastRequest) {}
