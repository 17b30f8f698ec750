package io.github.camelportal.internal.client.policy;

import java.time.Duration;

/** The time that an answer may take to come, counted in one way or another. */
public interface Timeout {

    /** How long it is as a whole: the requestDeadline. */
    Duration duration();

    /** Whether it has passed. */
    boolean isExpired();
}
