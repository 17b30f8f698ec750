package io.github.camelportal.internal.observe;

import java.time.Duration;
import java.time.Instant;
import java.util.SortedMap;

/**
 * The statistics of the requests of one operation, since the first use of the account.
 *
 * @param operation   operation, such as {@code tickets/list}
 * @param requests    number of requests that have ended, retries among them
 * @param errors      number of failures by kind: {@code unreachable}, {@code authentication}, {@code rate-limit},
 *                    {@code unreadable}, {@code outcome-unknown}, {@code refused} or {@code other}
 * @param retries     number of waits before a retry, those among them that a stop of the route cut short
 * @param retryWaits  sum of the waits before retries, as they were planned
 * @param rateWaits   number of waits for {@code requestsPerSecond}
 * @param rateWaited  sum of the waits for {@code requestsPerSecond}, as they were planned
 * @param took        sum of the durations of the requests
 * @param longest     longest duration of a request
 * @param lastRequest end of the last request, or null
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
