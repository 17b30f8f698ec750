package io.github.camelportal.internal.observe;

import java.time.Duration;
import java.time.Instant;

/**
 * A request that has ended, without anything of its content.
 *
 * @param ended        time of its end
 * @param operation    operation, such as {@code tickets/list}
 * @param status       {@code success}, or the kind of failure: {@code unreachable}, {@code authentication},
 *                     {@code rate-limit}, {@code unreadable}, {@code outcome-unknown}, {@code refused} or {@code other}
 * @param responseCode HTTP status of a failure, or 0 after a success and if no response came
 * @param took         duration
 * @param poll         whether a feed polled
 */
public record RecentCall(
        Instant ended, String operation, String status, int responseCode, Duration took, boolean poll) {}
