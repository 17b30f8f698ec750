package io.github.camelportal.internal.observe;

import java.time.Duration;
import java.time.Instant;

/**
 * A request that has ended. Nothing that was sent or answered is in it.
 *
 * @param ended        when
 * @param operation    such as {@code tickets/list}
 * @param status       {@code success}, or the kind of failure: {@code unreachable}, {@code authentication},
 *                     {@code rate-limit}, {@code outcome-unknown} or {@code refused}
 * @param responseCode HTTP status of a failure; 0 after a success, and where no answer came
 * @param took         how long it took
 */
public record RecentCall(Instant ended, String operation, String status, int responseCode, Duration took) {}
